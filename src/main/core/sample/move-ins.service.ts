import type { Tx } from '../database/database.ts'
import { addDays } from '../kernel/business-date.ts'
import type { Call } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { setDocumentIn } from '../move-in/documents.service.ts'
import { planIn } from '../move-in/planning.service.ts'
import { checkInIn, finishStationIn } from '../move-in/stations.service.ts'
import { appointmentOf } from './appointments.ts'
import { momentOf, TODAY_ENDS } from './calendar.ts'
import type { Founded } from './founding.service.ts'
import { writeHandedOver } from './handed-over.service.ts'
import { momentAt } from './history.service.ts'
import type { SampleHouse } from './sample.house.ts'

/** A day of handover as two desks bear it. */
const MOST_A_DAY = 40

/** Families of today and of tomorrow with their appointments; of today, the first three are here already. */
export const writeMoveIns = async (
  house: SampleHouse,
  call: Call,
  founded: Founded,
  today: BusinessDate,
): Promise<void> => {
  const aDay = Math.min(MOST_A_DAY, Math.floor(founded.homes.length / 6))
  const homes = founded.homes.filter(({ desk }) => desk === 'B1').slice(0, 2 * aDay)
  const earlier = founded.homes.filter((home) => home.desk !== 'A' && !homes.includes(home))
  await writeHandedOver(house, call, founded, today, earlier)
  await house.database.session(call, async (tx) => {
    for (const [at, home] of homes.entries()) {
      const moment = momentOf(today, TODAY_ENDS - 8 + (at < 3 ? at * 2 : 0))
      const past = tx.at(momentAt(founded, today, { kind: 'arrival', at: moment, desk: home.desk }))
      const day = at < aDay ? today : addDays(today, 1)
      const { id } = await planIn(past, 'firstHandover', appointmentOf(home, day, at % aDay))
      if (at < 3) await receive(house, past, id, at)
    }
  })
}

/** The first waits, the second has shown its papers, the third has one to bring later. */
const receive = async (house: SampleHouse, past: Tx, id: string, at: number): Promise<void> => {
  await checkInIn(past, id)
  if (at === 0) return
  const desk = { settings: house.settings, clock: { now: () => past.now, monotonic: () => past.now } }
  const paper = { id, promisedFor: null, note: '', revision: 0 }
  for (const code of ['DOC-01', 'DOC-02', 'DOC-03', 'DOC-10'] as const)
    await setDocumentIn(desk, past, { ...paper, code, state: closed[code] })
  if (at === 1) await setDocumentIn(desk, past, { ...paper, code: 'DOC-04', state: 'copied' })
  else
    await setDocumentIn(desk, past, {
      ...{ ...paper, code: 'DOC-04', state: 'missing' },
      promisedFor: addDays(past.businessDate, 7),
    })
  await finishStationIn(desk, past, { id, station: 'documents', outcome: 'done', reason: '' })
}

const closed = { 'DOC-01': 'original', 'DOC-02': 'copied', 'DOC-03': 'shown', 'DOC-10': 'told' } as const
