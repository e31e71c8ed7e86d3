import { relationTexts } from '#core/people/people.text.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { releaseText } from './release-page.text.ts'
import type { Release } from './use-release.ts'
import './parcels.css'

export const ReleaseHead = ({ release, when }: { release: Release; when: (at: number) => string }) => {
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
        {last !== undefined && <span>{releaseText.lastTime(when(last.at), last.collector)}</span>}
      </div>
    </>
  )
}
