import type { Tx } from '../database/database.ts'
import { addDays } from '../kernel/business-date.ts'
import { known } from '../kernel/errors.ts'
import type { Call, Moment } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { caseFileOf } from '../move-in/case-file.service.ts'
import { lendKeysIn, takeKeysIn } from '../move-in/custody.service.ts'
import { setDocumentIn } from '../move-in/documents.service.ts'
import { addDefectIn } from '../move-in/inspection.service.ts'
import { readMeterIn, setKeysIn } from '../move-in/meters-and-keys.service.ts'
import { planIn } from '../move-in/planning.service.ts'
import { saveIn } from '../move-in/save.service.ts'
import { archiveIn, handOverIn, holdIn } from '../move-in/standing.service.ts'
import { checkInIn, finishStationIn } from '../move-in/stations.service.ts'
import { permissionsOf } from '../staff/roles.ts'
import { appointmentOf } from './appointments.ts'
import { hour, MINUTE, momentOf } from './calendar.ts'
import type { Founded, LivedHome } from './founding.service.ts'
import { handedOverTexts as texts } from './handed-over.text.ts'
import { momentAt } from './history.service.ts'
import { staffNames } from './names.text.ts'
import type { SampleHouse } from './sample.house.ts'

/** How many families of an earlier day came, at most. */
const A_DAY = 4
const DAYS = 5

/**
 * Families who came on the days before: most have their keys, each third one has something to be mended, one left a
 * key with the centre that is out, the last of each day does not take the home yet; of yesterday nothing is archived.
 */
export const writeHandedOver = async (
  house: SampleHouse,
  call: Call,
  founded: Founded,
  today: BusinessDate,
  homes: readonly LivedHome[],
): Promise<void> => {
  const perDay = Math.min(A_DAY, Math.floor(homes.length / DAYS))
  for (let back = DAYS; back >= 1; back -= 1) {
    const day = addDays(today, -back)
    const some = homes.slice((DAYS - back) * perDay, (DAYS - back + 1) * perDay)
    await house.database.session(call, async (tx) => {
      for (const [at, home] of some.entries())
        await oneFamily(house, tx, { founded, home, day, at, last: at === some.length - 1, back })
    })
  }
}

interface Family {
  readonly founded: Founded
  readonly home: LivedHome
  readonly day: BusinessDate
  readonly at: number
  readonly last: boolean
  /** How many days ago. */
  readonly back: number
}

/** A family of an earlier day was taken through by one specialist: who may also look through a home. */
const specialistAt = ({ staffIds }: Founded, moment: Moment): Moment => {
  const staffId = known(staffIds.get(staffNames.specialistB1), 'the specialist is on the staff')
  const caller = { ...moment.call.caller, staffId, permissions: new Set(permissionsOf('specialist')) }
  return { ...moment, call: { caller, procedure: 'moveIn.finishStation' } }
}

const stations = ['identity', 'documents', 'inspection', 'signing', 'fees', 'keys'] as const
const minutes = { identity: 2, documents: 3, inspection: 24, signing: 6, fees: 3, keys: 4 } as const

const oneFamily = async (house: SampleHouse, tx: Tx, family: Family): Promise<void> => {
  const { founded, home, day, at, last, back } = family
  const { desk } = home
  const starts = momentOf(day, hour(9, at * 35))
  const then = { ...house, clock: { now: () => starts, monotonic: () => starts } }
  const atMinute = (minute: number): Tx =>
    tx.at(
      specialistAt(founded, momentAt(founded, day, { kind: 'arrival', at: starts + minute * MINUTE, desk })),
    )
  const first = atMinute(0)
  const { id } = await planIn(first, 'firstHandover', appointmentOf(home, day, at))
  // Whose paper nobody has on file did not come: the case is overdue, and is chased.
  const { owners } = await caseFileOf(then, first, first.call.caller.scope, id)
  if (!owners.some(({ paper }) => paper !== null)) return
  await checkInIn(first, id)
  await showPapers(then, atMinute(3), id, at)
  let minute = 0
  for (const station of stations) {
    minute += minutes[station] + (at % 3)
    const now = atMinute(minute)
    if (station === 'inspection') await inspect(then, now, id, at)
    if (station === 'keys') await giveKeys(then, now, id)
    if (last && station === 'signing') return void (await holdIn(now, onHold(id, day)))
    await finishStationIn(then, now, { id, station, outcome: 'done', reason: '' })
  }
  await handOverIn(then, atMinute(minute + 1), { id })
  if (at === 0) await leaveKey(atMinute(minute + 3), id, home, starts, back)
  if (back > 1 && at % 2 === 0)
    await archiveIn(then, atMinute(minute + 60), { id, place: texts.place(at + 1) })
}

const onHold = (id: string, day: BusinessDate) => ({ id, reason: texts.hold, until: addDays(day, 7) })

const closed = { 'DOC-01': 'original', 'DOC-02': 'copied', 'DOC-03': 'shown', 'DOC-10': 'told' } as const

const showPapers = async (
  house: Pick<SampleHouse, 'clock' | 'settings'>,
  tx: Tx,
  id: string,
  at: number,
): Promise<void> => {
  const paper = { id, promisedFor: null, note: '', revision: 0 }
  for (const code of ['DOC-01', 'DOC-02', 'DOC-03', 'DOC-10'] as const)
    await setDocumentIn(house, tx, { ...paper, code, state: closed[code] })
  const lacks = at % 3 === 1
  await setDocumentIn(house, tx, {
    ...{ ...paper, code: 'DOC-04', state: lacks ? 'missing' : 'copied' },
    promisedFor: lacks ? addDays(tx.businessDate, 14) : null,
  })
}

const inspect = async (
  house: Pick<SampleHouse, 'clock' | 'settings'>,
  tx: Tx,
  id: string,
  at: number,
): Promise<void> => {
  const { meters, unit } = await caseFileOf(house, tx, tx.call.caller.scope, id)
  for (const [place, { meter, revision }] of meters.entries())
    await readMeterIn(tx, {
      ...{
        id,
        meter,
        meterNo: `${unit.building}${unit.number}${place}`,
        base: '0',
        reading: String((place % 3) + 1),
      },
      ...{ farAboveSeen: false, revision },
    })
  if (at % 3 === 2 || at === 0)
    for (const defect of texts.defects.slice(0, at + 1))
      await addDefectIn(tx, { ...defect, id, responsible: 'builder', accepted: true })
}

const giveKeys = async (
  house: Pick<SampleHouse, 'clock' | 'settings'>,
  tx: Tx,
  id: string,
): Promise<void> => {
  const { keys, revision } = await caseFileOf(house, tx, tx.call.caller.scope, id)
  await setKeysIn(tx, { id, lines: keys.map((line) => ({ ...line, given: line.kit })) })
  await saveIn(tx, { id, seen: revision + 1, fields: { keyReceiptSigned: true } })
}

/** A key for the builder's people; of two days ago it should have been back. */
const leaveKey = async (
  tx: Tx,
  caseId: string,
  home: LivedHome,
  starts: number,
  back: number,
): Promise<void> => {
  const { custodyId } = await takeKeysIn(tx, {
    ...{ caseId, unitId: home.unit.id, quantity: 1, bagNo: `K-${home.unit.number}` },
    ...{ ...texts.custody, until: addDays(tx.businessDate, 60) },
  })
  if (back === 2 || back === 1)
    await lendKeysIn(tx, {
      ...texts.loan,
      custodyId,
      dueAt: starts + (back === 2 ? 6 : 30) * hour(1) * MINUTE,
    })
}
