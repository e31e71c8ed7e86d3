import { InboxOutlined } from '@ant-design/icons'
import { memo } from 'react'
import { tail } from '#core/kernel/format.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useRead } from '../../client/use-read.ts'
import { CapacityBar } from '../../ui/capacity-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { StateIcon, StatePill } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { intakeText } from './intake-page.text.ts'
import { tally } from './intake-rows.ts'
import type { Outcome, StripRow } from './intake-types.ts'
import { RunLabels } from './run-labels.tsx'
import './strip.css'

const tones: Readonly<Record<Outcome, Tone>> = {
  shelved: 'done',
  unclaimed: 'unknown',
  duplicate: 'due',
  returned: 'stop',
  withdrawn: 'idle',
}

const odd = ['duplicate', 'unclaimed', 'returned', 'withdrawn'] as const

interface IntakeStripProps {
  rows: readonly StripRow[]
  minutes: number | null
  when: (at: number) => string
}

/** What the courier put on the desk so far: the count, and every odd one explained in its row. */
export const IntakeStrip = ({ rows, minutes, when }: IntakeStripProps) => {
  const counts = tally(rows)
  const { strip } = intakeText
  return (
    <>
      <div className="strip-head">
        <span className="tx-count" data-count="stored">
          {counts.shelved + counts.unclaimed}
        </span>
        <div>
          <div className="tx-strong">{strip.stored}</div>
          <div className="tx-hint tx-soft tx-nowrap">
            {minutes === null ? strip.notStarted : strip.sinceStart(minutes)}
          </div>
        </div>
        <RunLabels />
      </div>
      <div className="strip-pills">
        {odd
          .filter((outcome) => counts[outcome] > 0)
          .map((outcome) => (
            <StatePill key={outcome} tone={tones[outcome]}>
              {intakeText.counts[outcome]} {counts[outcome]}
            </StatePill>
          ))}
      </div>
      <ShelfRoom />
      {rows.length === 0 ? (
        <EmptyState icon={<InboxOutlined />} title={strip.emptyTitle} hint={strip.empty} />
      ) : (
        <ol className="strip-rows" aria-label={strip.label}>
          {rows.map((row) => (
            <StripLine key={row.key} row={row} when={when} />
          ))}
          <li aria-hidden="true" className="strip-end" />
        </ol>
      )}
    </>
  )
}

/** Said only where it begins to matter: half full and less is room enough. */
const ShelfRoom = () => {
  const waiting = useRead('parcels', 'counts', undefined).data?.waiting ?? 0
  const room = useRead('settings', 'read', undefined).data?.settings.parcelRoom
  if (room === undefined || waiting * 2 < room) return null
  const { label, unit, full } = intakeText.room
  return (
    <div className="strip-room">
      <CapacityBar label={label} used={waiting} total={room} unit={unit} />
      {waiting >= room && <span className="tx-hint tone-stop">{full}</span>}
    </div>
  )
}

interface StripLineProps {
  row: StripRow
  when: (at: number) => string
}

/** A run grows to hundreds of lines, and every key draws the page: a line that stays as it is is not drawn again. */
const StripLine = memo(({ row, when }: StripLineProps) => {
  const tone = tones[row.outcome]
  const why = explain(row, when)
  return (
    <li className="strip-row" data-outcome={row.outcome}>
      <span className="strip-icon">
        <StateIcon tone={tone} />
      </span>
      <span className="lay-row">
        {row.unit === '' ? (
          <span className="tx-strong tone-unknown tx-nowrap">{intakeText.strip.unclaimedMark}</span>
        ) : (
          <UnitTag zone={row.zone} name={row.unit} />
        )}
        <span className="tx-hint tx-soft tx-nowrap">
          {carrierNames[row.carrier]} {tail(row.trackingNo)}
        </span>
      </span>
      <span className={`tx-strong tx-nowrap${row.outcome === 'withdrawn' ? ' strip-gone' : ''}`}>
        {placeOf(row)}
      </span>
      {why !== null && <span className={`strip-why tone-${tone}`}>{why}</span>}
    </li>
  )
})

const placeOf = ({ outcome, shelfNo }: StripRow): string => {
  if (outcome === 'duplicate') return intakeText.strip.alreadyIn(shelfNo)
  return outcome === 'returned' ? intakeText.strip.notStored : shelfNo
}

const explain = (row: StripRow, when: (at: number) => string): string | null => {
  const { strip } = intakeText
  if (row.outcome === 'shelved') return null
  if (row.outcome === 'duplicate') return strip.duplicate(row.since === null ? '' : when(row.since))
  if (row.outcome === 'unclaimed') return strip.unclaimed(row.searched)
  return row.outcome === 'returned' ? strip.returned : strip.withdrawn
}
