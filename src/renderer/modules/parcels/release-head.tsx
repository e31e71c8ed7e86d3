import { goodsFlagNames } from '#core/parcels/item-kinds.text.ts'
import { stopKindName } from '#core/parcels/receiving/receiving.text.ts'
import { relationTexts } from '#core/people/people.text.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { releaseText } from './release-page.text.ts'
import type { Release } from './use-release.ts'
import './parcels.css'

interface ReleaseHeadProps {
  release: Release
  letter: Letter | undefined
  when: (at: number) => string
}

export const ReleaseHead = ({ release, letter, when }: ReleaseHeadProps) => {
  const { data, waiting } = release
  const [owner] = data?.residents ?? []
  const [last] = data?.earlier ?? []
  return (
    <>
      <div className="release-head">
        <h1>
          <UnitTag zone={data?.zone ?? null} name={data?.unit ?? ''} size="record" />
        </h1>
        {owner !== undefined && (
          <span className="tx-lead tx-cut">
            <span className="private">{owner.name}</span>{' '}
            <span className="tx-soft">{relationTexts[owner.relation]}</span>
          </span>
        )}
        <span className="lay-grow" />
        <span className="tx-soft tx-nowrap">
          {waiting.length === 0 ? releaseText.waitingNone : releaseText.waiting(waiting.length)}
        </span>
      </div>
      <div className="release-phones tx-hint tx-soft">
        {owner !== undefined && owner.phone !== '' && <span className="private">{owner.phone}</span>}
        {letter !== undefined && <LetterWord letter={letter} />}
        {last !== undefined && <span>{releaseText.lastTime(when(last.at), last.collector)}</span>}
      </div>
    </>
  )
}

type Letter = OutputOf<'receiving', 'ofUnit'>

const words = releaseText.letter

/** Whether the household has signed for its parcels, and what it wants left alone. */
export const LetterWord = ({ letter: { letter, stops, pending } }: { letter: Letter }) => {
  if (stops.length > 0)
    return (
      <StateMark tone="stop">
        {words.stopped(stops.map(({ kind }) => stopKindName(kind)).join('、'))}
      </StateMark>
    )
  if (letter === null) return <StateMark tone="due">{words.none(pending)}</StateMark>
  const { excluded } = letter.limits
  const names = excluded.map((flag) => goodsFlagNames[flag]).join('、')
  return <StateMark tone="done">{excluded.length === 0 ? words.has : words.except(names)}</StateMark>
}
