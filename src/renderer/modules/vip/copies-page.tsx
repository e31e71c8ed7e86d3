import { IdcardOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { Copy } from '#core/vip/copies/vip-copies.contract.ts'
import { copyFlagTexts, copyStateTexts, editionStateTexts } from '#core/vip/copies/vip-copies.text.ts'
import { readingTexts } from '#core/vip/vip.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead, SectionHead } from '../../ui/screen.tsx'
import { StateMark, StatePill } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { copiesText } from './copies-page.text.ts'
import { CopyPanel } from './copy-panel.tsx'
import { MakePanel } from './make-panel.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { useCopies } from './use-copies.ts'
import { VipTabs } from './vip-tabs.tsx'
import './vip.css'

const { columns: titles } = copiesText

const tones: Readonly<Record<Copy['state'], Tone>> = {
  made: 'active',
  issued: 'done',
  recalled: 'due',
  returned: 'active',
  destroyed: 'idle',
  lost: 'stop',
  void: 'idle',
}

const day = (at: number | null): string =>
  at === null ? '—' : new Date(at).toLocaleDateString('zh-CN', { month: '2-digit', day: '2-digit' })

const columns: readonly RegisterColumn<Copy>[] = [
  {
    key: 'number',
    title: titles.number,
    width: '14rem',
    render: ({ number }) => <b className="tx-nowrap">{number}</b>,
  },
  { key: 'holder', title: titles.holder, width: 'minmax(11rem, 1fr)', render: ({ holder }) => holder },
  { key: 'post', title: titles.post, width: 'minmax(9rem, 1fr)', rank: 3, render: ({ post }) => post },
  { key: 'reading', title: titles.reading, width: '10rem', render: ({ reading }) => readingTexts[reading] },
  { key: 'issued', title: titles.issued, width: '8rem', rank: 3, render: ({ issuedAt }) => day(issuedAt) },
  { key: 'seen', title: titles.seen, width: '9rem', render: ({ sightedOn }) => sightedOn?.slice(5) ?? '—' },
  {
    key: 'state',
    title: titles.state,
    width: 'minmax(14rem, 1.4fr)',
    render: ({ state, flags: [flag] }) =>
      flag === undefined ? (
        <StateMark tone={tones[state]}>{copyStateTexts[state]}</StateMark>
      ) : (
        <StateMark tone={flag === 'unseen' ? 'due' : 'stop'}>{copyFlagTexts[flag]}</StateMark>
      ),
  },
]

const CopiesPage = () => {
  const copies = useCopies()
  const { edition, rows, aside } = copies
  const [current, setCurrent] = useState<string | null>(null)
  const canMake = edition?.state === 'current'
  const make = (): void => copies.show({ at: 'make' })
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: copiesText.keys.choose, when: rows.length > 1 },
    { key: 'P', label: copiesText.keys.make, when: canMake, run: make },
  ])
  const side = sideOf(copies)
  return (
    <Screen
      head={
        <ScreenHead
          title={edition === null ? copiesText.editions : copiesText.title(edition.number)}
          note={edition === null ? undefined : copiesText.counts(edition.out, edition.copies)}
          acts={
            <>
              <VipTabs />
              <Button type={canMake ? 'default' : 'primary'} onClick={() => copies.show({ at: 'publish' })}>
                {copiesText.publish}
              </Button>
              {canMake && (
                <Button
                  type={aside.at === 'none' ? 'primary' : 'default'}
                  icon={<PlusOutlined />}
                  onClick={make}
                >
                  {copiesText.make}
                  <KeyCap onFill={aside.at === 'none'}>P</KeyCap>
                </Button>
              )}
            </>
          }
        />
      }
      {...(side === null ? {} : { side, sideLabel: copiesText.make })}
    >
      <div className="vip-copies">
        <Editions copies={copies} />
        <div className="vip-page">
          {copies.problem !== null && <InlineError title={copies.problem.message} />}
          <RegisterTable
            autoFocus
            label={copiesText.editions}
            columns={side === null ? columns : columns.filter(({ rank }) => rank !== 3)}
            rows={rows}
            rowId={({ id }) => id}
            loading={copies.loading}
            current={current ?? rows[0]?.id ?? null}
            onCurrent={setCurrent}
            onOpen={({ id }) => copies.show({ at: 'copy', id })}
            empty={
              <EmptyState icon={<IdcardOutlined />} title={copiesText.empty} hint={copiesText.emptyHint} />
            }
          />
        </div>
      </div>
    </Screen>
  )
}

const Editions = ({ copies: { editions, edition, choose } }: { copies: ReturnType<typeof useCopies> }) => (
  <nav className="vip-editions" aria-label={copiesText.editions}>
    <SectionHead title={copiesText.editions} />
    {editions.map((one) => (
      <button
        key={one.id}
        type="button"
        className="vip-edition"
        aria-current={one.id === edition?.id}
        onClick={() => choose(one.id)}
      >
        <span className="lay-row">
          <b>{one.number}</b>
          <span className="lay-grow" />
          <StatePill tone={one.state === 'current' ? 'done' : one.state === 'superseded' ? 'due' : 'idle'}>
            {editionStateTexts[one.state]}
          </StatePill>
        </span>
        <span className="tx-hint tx-soft">{copiesText.editionNote(one.effective, one.expires)}</span>
        <br />
        <span className="tx-hint tx-soft">
          {one.state === 'superseded' && one.out > 0
            ? copiesText.out(one.out)
            : copiesText.editionPages(one.pages, one.changed)}
        </span>
      </button>
    ))}
    <span className="lay-grow" />
    <p className="tx-hint tx-soft">{copiesText.foot}</p>
  </nav>
)

const sideOf = (copies: ReturnType<typeof useCopies>) => {
  const close = (): void => copies.show({ at: 'none' })
  if (copies.aside.at === 'publish') return <PublishPanel onDone={close} />
  if (copies.aside.at === 'make' && copies.edition !== null)
    return (
      <MakePanel
        editionId={copies.edition.id}
        onDone={(id) => copies.show(id === null ? { at: 'none' } : { at: 'copy', id })}
      />
    )
  return copies.opened === undefined ? null : (
    <CopyPanel key={copies.opened.id} copy={copies.opened} onDone={close} />
  )
}

export default CopiesPage
