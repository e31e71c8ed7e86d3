import type { CarrierPattern, PickupPoint } from '#core/parcels/carriers/carriers.contract.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import { carriersText as words } from './carriers-page.text.ts'

const { patterns: pattern, points: point } = words

const state = ({ active }: { readonly active: boolean }) => (
  <StateMark tone={active ? 'done' : 'idle'}>{active ? words.inUse : words.stopped}</StateMark>
)

export const patternColumns: readonly RegisterColumn<CarrierPattern>[] = [
  {
    key: 'carrier',
    title: pattern.columns.carrier,
    width: '10rem',
    render: ({ carrier }) => <span className="tx-strong">{carrierNames[carrier]}</span>,
  },
  { key: 'mask', title: pattern.columns.mask, width: '13rem', render: ({ mask }) => mask },
  {
    key: 'words',
    title: pattern.columns.words,
    width: 'minmax(0, 1.4fr)',
    rank: 3,
    render: (row) => <span className="tx-soft tx-cut">{row.words}</span>,
  },
  {
    key: 'rank',
    title: pattern.columns.rank,
    width: '7rem',
    align: 'end',
    render: ({ rank }) => pattern.rank(rank),
  },
  {
    key: 'note',
    title: pattern.columns.note,
    width: 'minmax(0, 1fr)',
    rank: 3,
    render: ({ note }) => <span className="tx-soft tx-cut">{note}</span>,
  },
  { key: 'state', title: pattern.columns.state, width: '9rem', render: state },
]

export const pointColumns: readonly RegisterColumn<PickupPoint>[] = [
  {
    key: 'name',
    title: point.columns.name,
    width: 'minmax(12rem, 1fr)',
    render: ({ name }) => <span className="tx-strong">{name}</span>,
  },
  { key: 'place', title: point.columns.place, width: 'minmax(0, 1.4fr)', render: ({ place }) => place },
  { key: 'phone', title: point.columns.phone, width: '14rem', render: ({ phone }) => phone },
  {
    key: 'hours',
    title: point.columns.hours,
    width: '12rem',
    rank: 3,
    render: ({ hours }) => <span className="tx-soft tx-cut">{hours}</span>,
  },
  { key: 'state', title: point.columns.state, width: '9rem', render: state },
]
