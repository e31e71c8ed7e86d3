import type { CallRow } from '#core/parcels/notices/notices.contract.ts'
import { noticeMethodNames, noticeResultNames } from '#core/parcels/notices/notices.text.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { noticesText } from './notices-page.text.ts'

const { columns: titles } = noticesText

const beside = new Set(['places', 'days'])

/** What fits while a call stands beside the list. */
export const columnsBesideCall = (columns: readonly RegisterColumn<CallRow>[]) =>
  columns.filter(({ key }) => !beside.has(key))

export const noticeColumns = (when: (at: number) => string): readonly RegisterColumn<CallRow>[] => [
  {
    key: 'unit',
    title: titles.unit,
    width: '12rem',
    render: (row) => <UnitTag zone={row.zone} name={row.unit} />,
  },
  {
    key: 'name',
    title: titles.name,
    width: 'minmax(7rem, 1fr)',
    render: ({ name }) => <span className="private tx-cut">{name}</span>,
  },
  {
    key: 'phone',
    title: titles.phone,
    width: '12rem',
    render: ({ phone }) =>
      phone === '' ? (
        <span className="tx-quiet">{noticesText.nobody}</span>
      ) : (
        <span className="private tx-nowrap">{phone}</span>
      ),
  },
  {
    key: 'items',
    title: titles.items,
    width: '6rem',
    align: 'end',
    render: ({ parcelIds }) => noticesText.items(parcelIds.length),
  },
  {
    key: 'days',
    title: titles.days,
    width: '7rem',
    align: 'end',
    render: ({ oldestDays, overdue }) => (
      <span className={overdue ? 'tone-stop tx-strong' : ''}>{noticesText.days(oldestDays)}</span>
    ),
  },
  {
    key: 'places',
    title: titles.places,
    width: 'minmax(10rem, 1fr)',
    rank: 3,
    render: ({ places }) => <span className="tx-soft tx-cut">{places.join('、')}</span>,
  },
  {
    key: 'last',
    title: titles.last,
    width: 'minmax(20rem, 1.4fr)',
    render: (row) => <Last row={row} when={when} />,
  },
]

const Last = ({ row, when }: { row: CallRow; when: (at: number) => string }) => {
  const { last, attempts } = row
  if (last === null) return <StateMark tone="due">{noticesText.never}</StateMark>
  const told = last.result !== 'noAnswer' && last.result !== 'outOfService'
  return (
    <StateMark tone={told ? 'done' : 'due'}>
      {noticesText.last(when(last.at), noticeMethodNames[last.method], noticeResultNames[last.result])}
      {attempts > 1 && ` ${noticesText.tried(attempts)}`}
      {last.promise !== '' && ` · ${last.promise}`}
    </StateMark>
  )
}
