import { findUnitIn } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers, Moment } from '../kernel/handler.ts'
import { lastJobOf, lastMachineOf } from './jobs.repository.ts'
import { owedOfUnit, selectUsed } from './ledger.repository.ts'
import type { PriceList, ServiceClass, ZoneQuota } from './price-list.contract.ts'
import { priceListAt } from './price-lists.repository.ts'
import type { printDeskContract, QuotaLeft, Quote, Usual, Work } from './print-desk.contract.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { leftOf, price, priceKeyOf, sheetsOf, unitsOf, usualClass } from './print-desk.rules.ts'
import { usualMachine } from './print-desk.text.ts'
import { quotaOfZone } from './usual-prices.ts'

type PrintDesk = Handlers<typeof printDeskContract>
type Input<K extends keyof PrintDesk> = Parameters<PrintDesk[K]>[0]

export type Quoted = Quote

interface Asked extends Work {
  readonly class: ServiceClass
  readonly unitId: string | null
  readonly zone: string | null
}

/** What a job costs at this moment: the list that holds now, and what is left of the home's month. */
export const quoteIn = async (
  db: Reader & Pick<Moment, 'now' | 'businessDate'>,
  asked: Asked,
): Promise<Quoted> => {
  const list = await priceListAt(db, db.now)
  const key = priceKeyOf(asked) ?? refuse('SERVICE_NOT_OFFERED')
  const fenEach = list.content.prices[key] ?? refuse('SERVICE_NOT_OFFERED')
  const quotas = await quotasOf(db, list, asked, db.businessDate)
  const quota = quotas.find((each) => each.class === asked.class) ?? null
  if (asked.class !== 'paid' && quota === null) return refuse('CLASS_NOT_OF_ZONE')
  const units = unitsOf(asked)
  const left = quota === null ? null : leftOf(quota.perMonth, quota.used)
  const priced = price({ ...asked, units, left, fenEach })
  return {
    units,
    sheets: sheetsOf(asked),
    class: asked.class,
    ...priced,
    fenEach,
    priceList: list.version,
    quota,
    signatureNeeded: priced.amountFen > 0 && priced.amountFen >= list.content.signFromFen,
  }
}

/** The classes that this home's zone gives, and what the home has used of them in this month. */
const quotasOf = async (
  db: Reader,
  list: PriceList,
  { unitId, zone }: Pick<Asked, 'unitId' | 'zone'>,
  today: string,
): Promise<readonly QuotaLeft[]> => {
  if (unitId === null || zone === null) return []
  const quota = quotaOfZone(list.content, zone)
  const used = await selectUsed(db, unitId, `${today.slice(0, 7)}-01`)
  return (['contracted', 'welfare'] as const)
    .filter((each) => quota[each] !== 0)
    .map((each) => ({ class: each, perMonth: quota[each], used: used.get(each) ?? 0 }))
}

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
    quotas: [...(await quotasOf(reader, list, { unitId, zone }, today))],
    owedFen: unitId === null ? 0 : await owedOfUnit(reader, unitId),
    machine: (await lastMachineOf(reader, caller.deskCode)) || usualMachine,
    priceList: list.version,
  }
}
