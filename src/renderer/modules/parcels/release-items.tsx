import { tail } from '#core/kernel/format.ts'
import { goodsFlagNames, itemKindNames } from '#core/parcels/item-kinds.text.ts'
import type { Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames, sizeClassNames } from '#core/parcels/parcels.text.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { StateMark, StatePill } from '../../ui/state.tsx'
import { releaseText } from './release-page.text.ts'
import type { Release } from './use-release.ts'
import './parcels.css'

const { columns: titles } = releaseText

const columnsFor = (
  waiting: readonly Parcel[],
  when: (at: number) => string,
): readonly RegisterColumn<Parcel>[] => [
  {
    key: 'order',
    title: titles.order,
    width: '4.6rem',
    rank: 3,
    render: (row) => <span className="tx-quiet">{waiting.indexOf(row) + 1}</span>,
  },
  {
    key: 'place',
    title: titles.place,
    width: 'minmax(11.4rem, 1fr)',
    render: (row) => <span className="release-place">{row.shelfNo}</span>,
  },
  {
    key: 'what',
    title: titles.what,
    width: 'minmax(5.6rem, 1fr)',
    render: (row) => <What row={row} />,
  },
  {
    key: 'code',
    title: titles.code,
    width: 'minmax(10.8rem, 1fr)',
    render: (row) => (
      <span className="tx-nowrap">
        {carrierNames[row.carrier]} {tail(row.trackingNo)}
      </span>
    ),
  },
  {
    key: 'since',
    title: titles.since,
    width: '12rem',
    rank: 3,
    render: (row) => <span className="tx-soft tx-nowrap">{when(row.receivedAt)}</span>,
  },
  {
    key: 'days',
    title: titles.days,
    width: '7rem',
    align: 'end',
    render: (row) => <Days row={row} />,
  },
]

/** A flag is said before the size: it changes how the item is handed over. */
const What = ({ row }: { row: Parcel }) => {
  const { flags, kind, pieces, sizeClass } = row
  if (flags.length > 0)
    return (
      <StatePill tone={flags.includes('highValue') ? 'due' : 'active'} icon={null}>
        {flags.map((flag) => goodsFlagNames[flag]).join(' ')}
      </StatePill>
    )
  if (kind !== 'express')
    return (
      <span className="tx-cut">
        {pieces > 1 ? releaseText.counted(itemKindNames[kind], pieces) : itemKindNames[kind]}
      </span>
    )
  return sizeClass === 'fridge' ? (
    <StatePill tone="active" icon={null}>
      {sizeClassNames.fridge}
    </StatePill>
  ) : (
    sizeClassNames[sizeClass]
  )
}

const Days = ({ row }: { row: Parcel }) => {
  const words = row.days === 0 ? releaseText.today : releaseText.days(row.days)
  return row.overdue ? (
    <StateMark strong tone="stop">
      {words}
    </StateMark>
  ) : (
    <span className="tx-soft">{words}</span>
  )
}

interface ReleaseItemsProps {
  release: Release
  when: (at: number) => string
  onHandOut: () => void
}

/** What waits for the home, in the order in which one walks past it. */
export const ReleaseItems = ({ release, when, onHandOut }: ReleaseItemsProps) => {
  const { waiting, choice, loading, guarding } = release
  return (
    <div className="release-list" style={{ height: `${waiting.length * 4.5 + 4.6}rem` }}>
      <RegisterTable
        autoFocus={!guarding && (choice.who.kind !== 'other' || choice.proof !== null)}
        label={releaseText.itemsLabel}
        columns={columnsFor(waiting, when)}
        rows={waiting}
        rowId={(row) => row.id}
        loading={loading}
        current={choice.cursor}
        onCurrent={release.point}
        onOpen={onHandOut}
        ticked={choice.ticked}
        onTicked={release.tick}
        empty={null}
      />
    </div>
  )
}

type Earlier = { at: number; pieces: number; collector: string; by: string }

export const EarlierReleases = ({
  earlier,
  when,
}: {
  earlier: readonly Earlier[]
  when: (at: number) => string
}) =>
  earlier.length === 0 ? null : (
    <section className="release-earlier">
      <h2 className="tx-section">{releaseText.earlier}</h2>
      {earlier.map((row) => (
        <div key={`${row.at}-${row.collector}`} className="release-earlier-row">
          <span className="tx-soft tx-nowrap">{when(row.at)}</span>
          <span>{releaseText.pieces(row.pieces)}</span>
          <span className="tx-cut private">{row.collector}</span>
          <span className="tx-quiet tx-nowrap">{releaseText.earlierBy(row.by)}</span>
        </div>
      ))}
    </section>
  )
