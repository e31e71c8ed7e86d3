import type { Reader } from '../../database/database.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { clearPhonesOf } from '../../people/clear-phones.service.ts'
import { residentsOfUnits, revealField } from '../../people/people.service.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { type ParcelRecord, parcelsByIds } from '../parcels.repository.ts'
import { ageOf, byWalkingOrder } from '../parcels.rules.ts'
import { shownName } from './call-list.service.ts'
import type { noticesContract } from './notices.contract.ts'
import { insertBatch } from './notices.repository.ts'
import { csvField, daysLeft } from './notices.rules.ts'
import { noticeText, REVEAL_REASON, smsColumns } from './notices.text.ts'
import { tellIn } from './tell.service.ts'

type Input<K extends keyof Handlers<typeof noticesContract>> = Parameters<
  Handlers<typeof noticesContract>[K]
>[0]

/** Items that still wait for a home; what was fetched since the list was read is left out. */
const waitingOf = async (db: Reader, ids: readonly string[]): Promise<readonly ParcelRecord[]> => {
  const found = (await parcelsByIds(db, ids)).filter(
    ({ closedAt, unitId }) => closedAt === null && unitId !== null,
  )
  return found.length === 0 ? refuse('NOT_FOUND') : found
}

export const record = (house: ParcelsHouse, input: Input<'record'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { method, result, promise } = input
    const parcels = await waitingOf(tx, input.parcelIds)
    return { told: await tellIn(tx, parcels, { method, result, promise, batchId: null }) }
  })

export const makeSlips = (house: ParcelsHouse, input: Input<'makeSlips'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcels = await waitingOf(tx, input.parcelIds)
    const batchId = tx.id()
    await insertBatch(tx, { id: batchId, method: 'slip', items: parcels.length })
    await tellIn(tx, parcels, { method: 'slip', result: 'sent', promise: '', batchId })
    return { batchId, slips: new Set(parcels.map(({ unitId }) => unitId)).size }
  })

export const revealPhone = (house: ParcelsHouse, { personId }: Input<'revealPhone'>, call: Call) =>
  revealField(house, { personId, field: 'phone', reason: REVEAL_REASON }, call).then(({ value }) => ({
    phone: value,
  }))

export interface HomeNotice {
  readonly unitId: string
  readonly unit: string
  readonly zone: string
  readonly personId: string | null
  readonly name: string
  readonly codes: readonly string[]
  readonly items: readonly ParcelRecord[]
  readonly daysLeft: number
}

/** One notice for each home: its codes in walking order, its name masked, the days that are left to the oldest. */
export const homeNotices = async (
  house: Pick<ParcelsHouse, 'settings'>,
  db: Reader,
  parcels: readonly ParcelRecord[],
  { call, now }: { readonly call: Call; readonly now: number },
): Promise<readonly HomeNotice[]> => {
  const { timeZone, overdueDays, parcelLimitDays } = house.settings.current()
  const today = businessDateOf(now, timeZone)
  const byUnit = Map.groupBy(parcels, ({ unitId }) => unitId ?? '')
  const people = await residentsOfUnits(db, call.caller.scope, [...byUnit.keys()])
  return [...byUnit].map(([unitId, items]) => {
    const sorted = items.toSorted(byWalkingOrder)
    const residents = people.get(unitId) ?? []
    const person = residents.find(({ personId }) => personId === items[0]?.personId) ?? residents[0]
    const oldest = Math.max(...items.map(({ receivedDate }) => ageOf(receivedDate, today, overdueDays).days))
    return {
      ...{ unitId, unit: items[0]?.unit ?? '', zone: items[0]?.zone ?? '' },
      ...{ personId: person?.personId ?? null, name: shownName(person?.name ?? '') },
      ...{ codes: sorted.map(({ pickupCode }) => pickupCode), items: sorted },
      daysLeft: daysLeft(oldest, parcelLimitDays),
    }
  })
}

const textOf = (house: Pick<ParcelsHouse, 'settings'>, notice: HomeNotice): string => {
  const { compoundName, serviceHours } = house.settings.current()
  const { unit, name, codes } = notice
  return noticeText({
    ...{ compound: compoundName, unit, name, codes, hours: serviceHours },
    ...{ pieces: notice.items.length, daysLeft: notice.daysLeft },
  })
}

export const text = (house: ParcelsHouse, { parcelIds }: Input<'text'>, call: Call) =>
  house.database.disclose(call, async (tx) => {
    const notices = await homeNotices(house, tx, await waitingOf(tx, parcelIds), tx)
    for (const { unitId } of notices)
      tx.audit({ record: { kind: 'unit', id: unitId }, reason: REVEAL_REASON })
    return { text: notices.map((notice) => textOf(house, notice)).join('\n') }
  })

/** Full numbers leave the house in this file: one audit row for each person. */
export const smsFile = (house: ParcelsHouse, { parcelIds }: Input<'smsFile'>, call: Call) =>
  house.database.disclose(call, async (tx) => {
    const notices = await homeNotices(house, tx, await waitingOf(tx, parcelIds), tx)
    const phones = await clearPhonesOf(
      tx,
      call.caller.scope,
      notices.flatMap(({ personId }) => personId ?? []),
    )
    const lines = notices.flatMap((notice) => {
      const phone = phones.get(notice.personId ?? '')
      if (phone === undefined || notice.personId === null) return []
      tx.audit({ record: { kind: 'person', id: notice.personId }, after: { phone }, reason: REVEAL_REASON })
      return [[phone, textOf(house, notice)]]
    })
    const csv = [smsColumns, ...lines].map((line) => line.map(csvField).join(',')).join('\r\n')
    // A byte order mark: without it the spreadsheet of the console reads the text as something else.
    return new File([`\ufeff${csv}\r\n`], `sms-${tx.businessDate}.csv`, { type: 'text/csv' })
  })
