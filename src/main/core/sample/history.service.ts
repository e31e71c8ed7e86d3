import type { Tx } from '../database/database.ts'
import { known } from '../kernel/errors.ts'
import type { Call, Moment } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import {
  addPastParcelsIn,
  createPastShelf,
  type PastParcel,
  type PastShelf,
} from '../parcels/past-parcels.service.ts'
import { permissionsOf } from '../staff/roles.ts'
import { weekday } from './calendar.ts'
import type { Founded } from './founding.service.ts'
import type { SampleHouse } from './sample.house.ts'
import type { PlannedHandover, PlannedParcel, ShelfDay, ShelfEvent } from './shelf-plan.ts'
import { deskCrew, type SampleDesk } from './staff.ts'

/** Enough that pages of the same index are written once and not many times, and few enough to hold in memory. */
const EVENTS_A_TRANSACTION = 12_000

export interface Written {
  readonly parcels: number
  readonly waiting: number
}

/** What else went on at the desks: a day of it after the parcels of that day, and what is left over at the end. */
export interface BesideTheShelf {
  dayIn(tx: Tx, date: BusinessDate): Promise<void>
  endIn(tx: Tx): Promise<void>
}

interface Desk {
  readonly shelf: PastShelf
  readonly founded: Founded
  /** On the shelf now. */
  readonly open: Map<PlannedParcel, PastParcel>
}

/** Writes the days of an invented past, some thousand acts a transaction. */
export const writeHistory = async (
  house: SampleHouse,
  call: Call,
  founded: Founded,
  days: Iterable<ShelfDay>,
  beside: BesideTheShelf,
  progress: (parcels: number) => void,
): Promise<Written> => {
  const desk: Desk = { shelf: createPastShelf(), founded, open: new Map() }
  let closed = 0
  for (const some of inBundles(days)) {
    closed += await house.database.session(call, async (tx) => {
      const gone: PastParcel[] = []
      for (const { date, events } of some) {
        gone.push(...events.flatMap((event) => actIn(tx, desk, date, event)))
        await beside.dayIn(tx, date)
      }
      await addPastParcelsIn(tx, gone)
      return gone.length
    })
    progress(closed + desk.open.size)
  }
  await house.database.session(call, async (tx) => {
    await addPastParcelsIn(tx, [...desk.open.values()])
    await desk.shelf.leaveCounters(tx)
    await beside.endIn(tx)
    tx.changed('parcels')
  })
  return { parcels: closed + desk.open.size, waiting: desk.open.size }
}

const inBundles = function* (days: Iterable<ShelfDay>): Generator<readonly ShelfDay[]> {
  let held: ShelfDay[] = []
  let events = 0
  for (const day of days) {
    held.push(day)
    events += day.events.length
    if (events < EVENTS_A_TRANSACTION) continue
    yield held
    held = []
    events = 0
  }
  yield held
}

/** Gives back the items that left the shelf. */
const actIn = (tx: Tx, desk: Desk, date: BusinessDate, event: ShelfEvent): readonly PastParcel[] => {
  const past = tx.at(momentAt(desk.founded, date, event))
  if (event.kind === 'handover') return handOver(past, desk, event.handover)
  desk.open.set(event.parcel, arrive(past, desk, event.parcel))
  return []
}

const arrive = (past: Tx, { shelf }: Desk, { home, ...item }: PlannedParcel): PastParcel =>
  shelf.arrive(past, { ...item, unit: home?.unit ?? null }, home?.unit.name ?? '')

const handOver = (past: Tx, { shelf, open }: Desk, handover: PlannedHandover): readonly PastParcel[] => {
  const parcels = handover.parcels.map((parcel) => known(open.get(parcel), 'it came in before it goes out'))
  for (const parcel of handover.parcels) open.delete(parcel)
  return shelf.handOver(past, parcels, handover.collector, residentName(handover))
}

const residentName = ({ collector, home }: PlannedHandover): string =>
  collector.kind === 'resident'
    ? (home.residents.find(({ personId }) => personId === collector.personId)?.name ?? '')
    : ''

/** Who stands at the desk on this day, doing what the event says. */
export const momentAt = (
  founded: Founded,
  date: BusinessDate,
  { kind, at, desk }: Pick<ShelfEvent, 'kind' | 'at' | 'desk'>,
): Moment => {
  const [usual, standIn] = deskCrew[desk]
  const name = weekday(date) % 3 === 0 ? standIn : usual
  const procedure = kind === 'arrival' ? 'parcels.intake' : 'parcels.release'
  return standingAt(founded, name, { date, at, desk, procedure })
}

interface Standing {
  readonly date: BusinessDate
  readonly at: number
  readonly desk: SampleDesk
  readonly procedure: string
}

/** Somebody of the staff at a desk, with what an assistant may. */
export const standingAt = (
  { staffIds }: Pick<Founded, 'staffIds'>,
  name: string,
  { date, at, desk, procedure }: Standing,
): Moment => ({
  call: {
    caller: {
      staffId: known(staffIds.get(name), 'the crew is on the staff'),
      sessionId: '',
      deskCode: desk,
      permissions: permissions,
      scope: { zones: [zoneOf(desk)] },
    },
    procedure,
  },
  now: at,
  businessDate: date,
})

const permissions = new Set(permissionsOf('assistant'))

const zoneOf = (desk: SampleDesk): string => (desk === 'A' ? 'A' : 'B')
