import { documentText } from '#core/move-in/move-in.text.ts'
import type { FileFilter, FileRow } from '#core/move-in/owner-file.contract.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { archiveText as text } from './archive-page.text.ts'

const HOUR = 3_600_000
/** Everything of a handover is in the archive within a day (spec 3.1.8). */
const ARCHIVED_WITHIN = 24

const namesOf = ({ lacking }: FileRow): string =>
  lacking.map(({ code }) => documentText(code, 'firstHandover')).join('、')

const matterOf = (row: FileRow, now: number): readonly [Tone, string] | null => {
  const { handedOverAt, lacking, borrower, due, late } = row
  if (borrower !== '')
    return late ? ['stop', text.lentLate(borrower, due ?? '')] : ['active', text.lentTo(borrower, due ?? '')]
  if (lacking.length > 0) {
    const names = namesOf(row)
    return [late ? 'stop' : 'due', due === null ? text.unpromised(names) : text.promised(names, due)]
  }
  if (handedOverAt === null) return null
  const hours = Math.max(0, Math.floor((now - handedOverAt) / HOUR))
  return hours > ARCHIVED_WITHIN ? ['stop', text.hoursLate(hours)] : ['due', text.hours(hours)]
}

/** A bag that waits for nothing is told by its number and place. */
const hidden = (filter: FileFilter, aside: boolean): ReadonlySet<string> =>
  new Set([
    ...(filter === 'all' ? ['matter', 'by'] : []),
    ...(aside ? ['place', 'by', ...(filter === 'all' ? [] : ['fileNo'])] : []),
  ])

export const archiveColumns = (
  filter: FileFilter,
  now: number,
  aside: boolean,
): readonly RegisterColumn<FileRow>[] => columns(now).filter(({ key }) => !hidden(filter, aside).has(key))

const columns = (now: number): readonly RegisterColumn<FileRow>[] => [
  {
    key: 'unit',
    title: text.columns.unit,
    width: '14rem',
    render: ({ zone, unit }) => <UnitTag zone={zone} name={unit} />,
  },
  {
    key: 'matter',
    title: text.columns.matter,
    width: 'minmax(18rem, 2fr)',
    render: (row) => {
      const matter = matterOf(row, now)
      return matter === null ? null : (
        <span className="tx-cut">
          <StateMark tone={matter[0]}>{matter[1]}</StateMark>
        </span>
      )
    },
  },
  {
    key: 'fileNo',
    title: text.columns.fileNo,
    width: '17rem',
    rank: 3,
    render: ({ fileNo }) => <span className="tx-soft tx-nowrap">{fileNo}</span>,
  },
  {
    key: 'place',
    title: text.columns.place,
    width: 'minmax(10rem, 1fr)',
    rank: 2,
    render: ({ place }) =>
      place === '' ? (
        <span className="tx-quiet">{text.noPlace}</span>
      ) : (
        <span className="tx-cut">{place}</span>
      ),
  },
  { key: 'by', title: text.columns.by, width: '9rem', rank: 3, render: ({ by }) => by },
]
