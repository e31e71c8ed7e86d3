import { findUnitIn } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers, Moment } from '../kernel/handler.ts'
import { lastJobOf, lastMachineOf } from './jobs.repository.ts'
import { owedOfUnit, selectUsed } from './ledger.repository.ts'
import type { ZoneQuota } from './price-list.contract.ts'
import { priceListAt } from './price-lists.repository.ts'
import type { printDeskContract } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { usualClass } from './print-desk.rules.ts'
import type { Quote, Usual } from './print-desk.schema.contract.ts'
import { usualMachine } from './print-desk.text.ts'
import { type Asked, quotasLeft, quoteBy } from './quote.rules.ts'
import { quotaOfZone } from './usual-prices.ts'

type PrintDesk = Handlers<typeof printDeskContract>
type Input<K extends keyof PrintDesk> = Parameters<PrintDesk[K]>[0]

/** What a job costs at this moment: the list that holds now, and what is left of the home's month. */
export const quoteIn = async (
  db: Reader & Pick<Moment, 'now' | 'businessDate'>,
  asked: Asked & { readonly unitId: string | null },
): Promise<Quote> => {
  const list = await priceListAt(db, db.now)
  const used = await usedOf(db, asked, db.businessDate)
  return quoteBy(list, asked, quotasLeft(list, asked.zone, used))
}

/** What the home has used of its free units in this month. A visitor has none. */
const usedOf = async (
  db: Reader,
  { unitId, zone }: { readonly unitId: string | null; readonly zone: string | null },
  today: string,
): Promise<ReadonlyMap<string, number>> =>
  unitId === null || zone === null ? new Map() : selectUsed(db, unitId, `${today.slice(0, 7)}-01`)

const zoneOf = async (db: Reader, unitId: string | null): Promise<string | null> =>
  unitId === null ? null : ((await findUnitIn(db, unitId)) ?? refuse('NOT_FOUND')).zone

export const quote = async (house: PrintDeskHouse, input: Input<'quote'>) => {
  const { q } = house.database.reader
  const now = house.clock.now()
  const businessDate = businessDateOf(now, house.settings.current().timeZone)
  const zone = await zoneOf(house.database.reader, input.unitId)
  return quoteIn({ q, now, businessDate }, { ...input, zone })
}

const houseHabit: Usual = {
  service: 'copy',
  colour: 'bw',
  size: 'A4',
  faces: 'one',
  source: 'paper',
  method: 'cash',
}

/** What stands ready for a home: what it had last time, and the best class that its zone gives. */
export const usual = async (house: PrintDeskHouse, { unitId }: Input<'usual'>, { caller }: Call) => {
  const { reader } = house.database
  const now = house.clock.now()
  const list = await priceListAt(reader, now)
  const zone = await zoneOf(reader, unitId)
  const last = unitId === null ? null : await lastJobOf(reader, unitId)
  const today = businessDateOf(now, house.settings.current().timeZone)
  const quota: ZoneQuota | null = zone === null ? null : quotaOfZone(list.content, zone)
  return {
    usual: last ?? houseHabit,
    fromLast: last !== null,
    class: usualClass(quota),
    quotas: [...quotasLeft(list, zone, await usedOf(reader, { unitId, zone }, today))],
    owedFen: unitId === null ? 0 : await owedOfUnit(reader, unitId),
    machine: (await lastMachineOf(reader, caller.deskCode)) || usualMachine,
    priceList: list.version,
  }
}
