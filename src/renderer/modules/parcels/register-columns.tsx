import { InboxOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { tail } from '#core/kernel/format.ts'
import type { Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames, parcelStateNames, sizeClassNames } from '#core/parcels/parcels.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { registerText } from './register-page.text.ts'

const { columns: titles } = registerText

export interface RowActs {
  readonly mayRelease: boolean
  readonly mayAssign: boolean
  readonly onAct: (row: Parcel) => void
}

const tones: Readonly<Record<Parcel['state'], Tone>> = {
  expected: 'idle',
  received: 'active',
  unclaimed: 'unknown',
  notified: 'active',
  deposited: 'active',
  toDoor: 'active',
  damaged: 'due',
  lost: 'stop',
  misdelivered: 'due',
  reversed: 'stop',
  collected: 'done',
  handedBack: 'idle',
  forwarded: 'idle',
  takenBack: 'done',
  pickedUp: 'done',
  refused: 'idle',
  withdrawn: 'idle',
  closedByForce: 'idle',
}

/** Fetched here as soon as somebody comes. */
const fetchable: readonly Parcel['state'][] = ['received', 'notified', 'deposited']

/** What the row asks for next; none for what is closed. */
export const actOf = (
  row: Parcel,
  { mayRelease, mayAssign }: Pick<RowActs, 'mayRelease' | 'mayAssign'>,
): string | null => {
  if (fetchable.includes(row.state) && mayRelease) return registerText.release
  return row.state === 'unclaimed' && mayAssign ? registerText.assign : null
}

const beside = new Set(['size', 'received', 'by'])

/** What fits while a side column is open. */
export const columnsBeside = (
  columns: readonly RegisterColumn<Parcel>[],
): readonly RegisterColumn<Parcel>[] => columns.filter(({ key }) => !beside.has(key))

export const registerColumns = (
  when: (at: number) => string,
  acts: RowActs,
): readonly RegisterColumn<Parcel>[] => [
  {
    key: 'place',
    title: titles.place,
    width: '11rem',
    render: (row) => <span className="tx-strong">{row.shelfNo}</span>,
  },
  {
    key: 'unit',
    title: titles.unit,
    width: '12rem',
    render: (row) =>
      row.unit === '' ? <span className="tx-quiet">—</span> : <UnitTag zone={row.zone} name={row.unit} />,
  },
  {
    key: 'addressee',
    title: titles.addressee,
    width: 'minmax(8rem, 1fr)',
    render: (row) => <span className="private">{row.addressee}</span>,
  },
  {
    key: 'code',
    title: titles.code,
    width: 'minmax(11rem, 1fr)',
    render: (row) => `${carrierNames[row.carrier]} ${tail(row.trackingNo)}`,
  },
  { key: 'size', title: titles.size, width: '6rem', rank: 3, render: (row) => sizeClassNames[row.sizeClass] },
  {
    key: 'received',
    title: titles.received,
    width: '11rem',
    render: (row) => <span className="tx-soft">{when(row.receivedAt)}</span>,
  },
  {
    key: 'by',
    title: titles.by,
    width: '8rem',
    rank: 3,
    render: (row) => (
      <span className="tx-soft">{row.state === 'collected' ? row.collectedBy : row.receivedBy}</span>
    ),
  },
  {
    key: 'state',
    title: titles.state,
    width: 'minmax(18rem, 1.4fr)',
    render: (row, { current }) => <State row={row} current={current} acts={acts} when={when} />,
  },
]

interface StateProps {
  row: Parcel
  current: boolean
  acts: RowActs
  when: (at: number) => string
}

const State = ({ row, current, acts, when }: StateProps) => {
  const act = actOf(row, acts)
  return (
    <span className="lay-row">
      <StateWord row={row} when={when} />
      <span className="lay-grow" />
      {act !== null && current && (
        <Button type="primary" size="small" tabIndex={-1} onClick={() => acts.onAct(row)}>
          {act}
          <KeyCap onFill>↵</KeyCap>
        </Button>
      )}
      {act !== null && !current && (
        <button type="button" tabIndex={-1} className="work-list-verb" onClick={() => acts.onAct(row)}>
          {act}
        </button>
      )}
    </span>
  )
}

const StateWord = ({ row, when }: { row: Parcel; when: (at: number) => string }) => {
  if (fetchable.includes(row.state) && row.overdue)
    return (
      <StateMark strong tone="stop">
        {registerText.overdue(row.days)}
      </StateMark>
    )
  const word = parcelStateNames[row.state]
  const days = row.days > 0 && row.collectedAt === null ? ` ${registerText.days(row.days)}` : ''
  const at = row.collectedAt === null ? '' : ` ${when(row.collectedAt)}`
  return (
    <StateMark
      tone={tones[row.state]}
      {...(fetchable.includes(row.state) ? { icon: <InboxOutlined /> } : {})}
    >
      {word}
      {at === '' ? days : at}
    </StateMark>
  )
}
