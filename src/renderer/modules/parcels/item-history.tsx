import {
  CheckCircleFilled,
  ExclamationCircleFilled,
  InboxOutlined,
  RollbackOutlined,
  SwapOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { RefusedReason } from '#core/parcels/item-kinds.contract.ts'
import {
  conditionNames,
  consentNames,
  goodsFlagNames,
  itemActNames,
  itemKindNames,
  refusedReasonNames,
} from '#core/parcels/item-kinds.text.ts'
import { carrierNames, parcelStateNames, placeText } from '#core/parcels/parcels.text.ts'
import { useWhen } from '../../app/when.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Tone } from '../../ui/tone.ts'
import { itemText } from './item-page.text.ts'
import { ItemPictures } from './item-pictures.tsx'
import './door.css'

export type ItemHistory = OutputOf<'parcelItems', 'history'>

const { facts: labels } = itemText

export const ItemFacts = ({ history: { item, collector, courier } }: { history: ItemHistory }) => {
  const kind = [itemKindNames[item.kind], ...item.flags.map((flag) => goodsFlagNames[flag])].join(' ')
  const place = item.shelfNo === '' ? '' : `${item.shelfNo}（${placeText(item.shelfNo)}）`
  const facts = [
    [labels.kind, item.pieces > 1 ? `${kind} ${itemText.pieces(item.pieces)}` : kind],
    [labels.place, item.placeNote === '' ? place : `${place} ${item.placeNote}`],
    [labels.holder, collector],
    [
      labels.addressee,
      <span key="who" className="private">
        {item.addressee}
      </span>,
    ],
    [labels.carrier, carrierNames[item.carrier]],
    [labels.number, item.trackingNo],
    [labels.itemNo, item.itemNo],
    [labels.consent, consentNames[item.consent]],
    [labels.condition, conditionNames[item.condition]],
    [labels.courier, courier],
  ] as const satisfies readonly (readonly [string, ReactNode])[]
  return (
    <FactList facts={facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value }))} />
  )
}

const looks: Readonly<Record<string, readonly [ReactNode, Tone]>> = {
  relocate: [<SwapOutlined key="i" />, 'active'],
  undo: [<RollbackOutlined key="i" />, 'due'],
  reverse: [<ExclamationCircleFilled key="i" />, 'stop'],
  reportLoss: [<ExclamationCircleFilled key="i" />, 'stop'],
  reportDamage: [<ExclamationCircleFilled key="i" />, 'due'],
  reportMisdelivery: [<ExclamationCircleFilled key="i" />, 'due'],
  handOver: [<CheckCircleFilled key="i" />, 'done'],
}

/** A visit that was refused begins its reason with a code. */
const reasonOf = ({ state, reason }: ItemHistory['steps'][number]): string => {
  if (state !== 'refused') return reason
  const [code = '', ...note] = reason.split(' ')
  const known = RefusedReason.safeParse(code)
  return known.success ? [refusedReasonNames[known.data], ...note].join(' ') : reason
}

/** Newest first: what was done, where it lay, who had it, and by whom. */
export const ItemSteps = ({ history: { steps, pictures, consents } }: { history: ItemHistory }) => {
  const when = useWhen()
  const entries = [...steps].reverse().map((step, at) => {
    const [icon, tone] = looks[step.act ?? ''] ?? [<InboxOutlined key="i" />, 'idle' as const]
    return {
      ...{ id: `${step.at}-${at}`, when: when(step.at), icon, tone },
      kind: step.act === null ? parcelStateNames[step.state] : itemActNames[step.act],
      text: (
        <>
          <span className="private">{itemText.stepDetail(step.shelfNo, step.person)}</span>{' '}
          <span className="tx-soft">{reasonOf(step)}</span>
        </>
      ),
      by: itemText.agreed(step.by, step.approver),
    }
  })
  return (
    <>
      <SectionHead title={itemText.steps} />
      <Timeline label={itemText.steps} entries={entries} />
      {consents.length > 0 && <Asked consents={consents} />}
      {pictures.length > 0 && <ItemPictures pictures={pictures} />}
    </>
  )
}

const results: Readonly<Record<string, string>> = itemText.ask.results

/** Every try to hear whether the desk may have it. */
const Asked = ({ consents }: { consents: ItemHistory['consents'] }) => {
  const when = useWhen()
  return (
    <>
      <SectionHead title={itemText.consents} />
      <ul className="door-items">
        {consents.map(({ at, basis, result, answer, by }) => (
          <li key={at} className="lay-row">
            <span className="tx-soft tx-nowrap">{when(at)}</span>
            <span className="private lay-grow">
              {itemText.ask.line(consentNames[basis], results[result] ?? result, answer)}
            </span>
            <span className="tx-soft tx-nowrap">{by}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
