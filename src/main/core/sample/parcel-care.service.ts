import type { Tx } from '../database/database.ts'
import { addDays } from '../kernel/business-date.ts'
import { known } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { announceIn } from '../parcels/expected/expected.service.ts'
import { type PastTry, pastDamageIn, pastNoticesIn } from '../parcels/past-care.service.ts'
import { plainLimits } from '../parcels/receiving/receiving.contract.ts'
import { letterIn, stopIn } from '../parcels/receiving/receiving.service.ts'
import { pastRunIn } from '../parcels/run/past-run.service.ts'
import { passOnIn } from '../shifts/pass-on.service.ts'
import { closeShiftIn, openShiftIn } from '../shifts/shifts.service.ts'
import { hour, momentOf } from './calendar.ts'
import type { Founded, LivedHome } from './founding.service.ts'
import { standingAt } from './history.service.ts'
import { staffNames } from './names.text.ts'
import { parcelCareTexts as texts } from './parcel-care.text.ts'
import type { SampleHouse } from './sample.house.ts'
import { deskCrew, type SampleDesk } from './staff.ts'

/** Every third home has signed, up to so many: a desk that began this year. */
const LETTERS = 60
const EACH = 3
/** Homes that were told yesterday, at most: what a clerk calls in an evening. */
const TOLD = 24
/** The picture of the design is of the first home: it stays as it is drawn there. */
const PICTURED = 1

interface Care {
  readonly tx: Tx
  readonly founded: Founded
  readonly today: BusinessDate
}

/**
 * What stands around the parcels of a desk that has worked for a while: letters, refusals, what is announced, who was
 * told, the run and the shift of yesterday, a disputed item, notes for today.
 */
export const writeParcelCare = (house: SampleHouse, call: Call, founded: Founded, today: BusinessDate) =>
  house.database.session(call, async (tx) => {
    const care = { tx, founded, today }
    const homes = founded.homes.filter(({ desk }) => desk !== 'A').slice(PICTURED)
    await agreements(care, homes)
    await yesterday(care)
  })

type Moment = readonly [back: number, minute: number, desk: SampleDesk, procedure: string]

const at = ({ tx, founded, today }: Care, [back, minute, desk, procedure]: Moment): Tx => {
  const date = addDays(today, -back)
  return tx.at(standingAt(founded, deskCrew[desk][0], { date, at: momentOf(date, minute), desk, procedure }))
}

const agreements = async (care: Care, homes: readonly LivedHome[]): Promise<void> => {
  const signing = homes.filter((_, nth) => nth % EACH === 0).slice(0, LETTERS)
  for (const [nth, { unit, desk, residents }] of signing.entries()) {
    const tx = at(care, [2, hour(10) + nth, desk, 'receiving.recordLetter'])
    const agent = texts.agents[nth]
    await letterIn(
      tx,
      {
        ...{ unitId: unit.id, personId: residents[0].personId, signedOn: tx.businessDate, until: null },
        limits: nth % 4 === 0 ? { ...plainLimits, excluded: ['highValue'], keepDays: 10 } : plainLimits,
        agents: agent === undefined ? [] : [{ name: agent, relation: texts.agentRelation, phone: '' }],
      },
      '',
    )
  }
  for (const [nth, stop] of texts.stops.entries()) {
    const home = homes.at(-1 - nth)
    if (home === undefined) continue
    const tx = at(care, [2, hour(15) + nth, home.desk, 'receiving.stop'])
    await stopIn(tx, { ...stop, unitId: home.unit.id, askedBy: home.residents[0].name })
  }
  for (const [nth, note] of texts.announced.entries()) {
    const home = homes[nth + 1]
    if (home === undefined) continue
    const tx = at(care, [1, hour(16) + nth, home.desk, 'expected.announce'])
    await announceIn(tx, {
      ...{ trackingNo: `SF190024610${nth}73`, carrier: 'sf', unitId: home.unit.id, personId: null, note },
    })
  }
}

const tries: readonly PastTry[] = [
  { method: 'call', result: 'reached', promise: texts.promises[0] },
  { method: 'call', result: 'noAnswer', promise: '' },
  { method: 'wechat', result: 'sent', promise: '' },
  { method: 'call', result: 'reached', promise: texts.promises[1] },
]

/** Yesterday at desk B1, from the first courier to the lights; its evening is what today's desk finds. */
const yesterday = async (care: Care): Promise<void> => {
  const { founded, today } = care
  const [deskCode, day] = ['B1' as const, addDays(today, -1)]
  const opened = await openShiftIn(at(care, [1, hour(8), deskCode, 'shifts.open']))
  await pastRunIn(at(care, [1, hour(17), deskCode, 'shelfRun.end']), {
    ...{ deskCode, day, courier: texts.courier, tooMany: 1, note: texts.courierNote },
  })
  const told = { deskCode, day: today, most: TOLD }
  await pastNoticesIn(at(care, [1, hour(18, 40), deskCode, 'notices.record']), told, tries)
  const damage = { deskCode: 'B2', day: today, account: texts.damage }
  await pastDamageIn(at(care, [1, hour(18, 45), 'B2', 'incidents.report']), damage)
  const evening = at(care, [1, hour(18, 50), deskCode, 'shifts.passOn'])
  const readers = [staffNames.assistantB1, staffNames.specialistB1].map((name) =>
    known(founded.staffIds.get(name), 'the crew is on the staff'),
  )
  for (const content of texts.notes) await passOnIn(evening, { content, readers })
  await closeShiftIn(at(care, [1, hour(19), deskCode, 'shifts.close']), {
    ...{ shiftId: opened.shiftId, revision: 0, uncounted: texts.uncounted },
  })
}
