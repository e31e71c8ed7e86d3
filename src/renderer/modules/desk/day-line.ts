import type { CaseRow } from '#core/move-in/move-in.contract.ts'
import { Station } from '#core/move-in/move-in.schema.contract.ts'
import { stationTexts } from '#core/move-in/move-in.text.ts'
import type { Station as Dot } from '../../ui/station-line.tsx'
import { deskText } from './work-desk-page.text.ts'

/** Homes that are named under a station; the rest is in its number. */
const NAMED = 2

const walked = Station.options.filter((station) => station !== 'archive')

const isDone = ({ state }: CaseRow): boolean => state === 'handedOver' || state === 'archived'
/** Put off and called off families stand at no station. */
const isAbsent = ({ state }: CaseRow): boolean => state === 'onHold' || state === 'cancelled'

const noteOf = (rows: readonly CaseRow[]): string =>
  rows
    .slice(0, NAMED)
    .map(({ unit }) => unit)
    .join('\n')

/** How many of today's families stand at each station, and whose turn it is there. */
export const dayLineOf = (rows: readonly CaseRow[]): readonly Dot[] => {
  const open = rows.filter((row) => !isDone(row) && !isAbsent(row))
  const done = rows.filter(isDone)
  return [
    ...walked.map((station): Dot => {
      const here = open.filter(({ next }) => next === station)
      const lacks = station === 'documents' && here.some(({ lacking }) => lacking > 0)
      return {
        key: station,
        label: stationTexts[station],
        note: noteOf(here),
        count: here.length,
        state: lacks ? 'held' : here.length > 0 ? 'current' : 'future',
      }
    }),
    {
      key: 'done',
      label: deskText.moveIn.done,
      note: '',
      count: done.length,
      state: done.length > 0 ? 'done' : 'future',
    },
  ]
}

/** Who is awaited next: the first appointment that has not come. */
export const nextAwaited = (rows: readonly CaseRow[]): readonly CaseRow[] =>
  rows
    .filter((row) => row.next === 'checkIn' && !isAbsent(row) && !isDone(row))
    .toSorted((a, b) => a.appointmentSlot.localeCompare(b.appointmentSlot))

export const underWay = (rows: readonly CaseRow[]): number =>
  rows.filter((row) => !isDone(row) && !isAbsent(row) && row.next !== 'checkIn').length
