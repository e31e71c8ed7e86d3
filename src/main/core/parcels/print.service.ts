import type { Reader } from '../database/database.ts'
import { sheetTexts } from '../documents/documents.text.ts'
import { daysBetween } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call, Handlers, Moment } from '../kernel/handler.ts'
import { pdfFile } from '../kernel/pdf-file.ts'
import { maskedPhonesOf } from '../people/people.service.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import type { Data as LabelData } from './documents/label.ts'
import type { Data as RegisterData, RegisterRow } from './documents/register.data.ts'
import type { parcelsContract } from './parcels.contract.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { findParcel, type ParcelRecord, parcelsByIds } from './parcels.repository.ts'
import { isWaiting } from './parcels.rules.ts'
import { carrierNames, parcelStateNames, registerTexts } from './parcels.text.ts'
import { receivedBetween } from './parcels-list.repository.ts'

type Input<K extends keyof Handlers<typeof parcelsContract>> = Parameters<
  Handlers<typeof parcelsContract>[K]
>[0]

/** A month and a day: more is a report, not a register. */
const MOST_DAYS = 31
const MOST_ROWS = 20_000

export const label = async (house: ParcelsHouse, { ids }: Input<'label'>, call: Call): Promise<File> => {
  const found = new Map((await parcelsByIds(house.database.reader, ids)).map((parcel) => [parcel.id, parcel]))
  const labels = ids.map((id) =>
    labelOf(found.get(id) ?? refuse('NOT_FOUND'), house.settings.current().timeZone),
  )
  const data: LabelData = { labels }
  return pdfFile(await house.documents.make('parcels/label', data, signalOf(call)), 'label.pdf')
}

const signalOf = ({ signal }: Call) => (signal === undefined ? {} : { signal })

export const labelOf = (parcel: ParcelRecord, timeZone: string): LabelData['labels'][number] => ({
  shelfNo: parcel.shelfNo,
  zone: parcel.zone,
  unit: parcel.unit === '' ? parcelStateNames.unclaimed : parcel.unit,
  date: stampText(parcel.receivedAt, timeZone).slice(0, 10),
  itemNo: parcel.itemNo,
})

/** The code is told to the owner, never printed on the label, and each telling is written down. */
export const pickupCode = (house: ParcelsHouse, { id }: Input<'pickupCode'>, call: Call) =>
  house.database.disclose(call, async (tx) => {
    const parcel = (await findParcel(tx, id)) ?? refuse('NOT_FOUND')
    tx.audit({ record: { kind: 'parcel', id } })
    return { code: parcel.pickupCode }
  })

/** The register leaves the house on paper, so the audit trail names its days. */
export const register = async (
  house: ParcelsHouse,
  { from, to }: Input<'register'>,
  call: Call,
): Promise<File> => {
  const days = daysBetween(from, to) + 1
  if (days < 1 || days > MOST_DAYS) return refuse('RANGE_TOO_LONG', { days: MOST_DAYS })
  const data = await house.database.disclose(call, (tx) => {
    tx.audit({ record: { kind: 'parcel-register', id: `${from} ${to}` } })
    return registerDataOf(house, tx, { from, to }, tx)
  })
  return pdfFile(
    await house.documents.make('parcels/register', data, signalOf(call)),
    `register-${from}-${to}.pdf`,
  )
}

/** What the register of these days says, as this caller may read it. */
export const registerDataOf = async (
  house: Pick<ParcelsHouse, 'settings'>,
  db: Reader,
  { from, to }: Input<'register'>,
  { call, now }: Pick<Moment, 'call' | 'now'>,
): Promise<RegisterData> => {
  const parcels = await receivedBetween(db, from, to, MOST_ROWS)
  const phones = await maskedPhonesOf(db, call.caller.scope, personIds(parcels))
  const { compoundName, timeZone } = house.settings.current()
  const by = await nameOfStaff(db, call.caller.staffId)
  return {
    company: compoundName,
    formNo: registerTexts.formNo,
    period: from === to ? from : `${from} 至 ${to}`,
    made: sheetTexts.made(stampText(now, timeZone), call.caller.deskCode, by),
    rows: parcels.map((parcel) => rowOf(parcel, phones, timeZone)),
    totals: totalsOf(parcels),
  }
}

const personIds = (parcels: readonly ParcelRecord[]): readonly string[] => [
  ...new Set(parcels.flatMap(({ personId }) => (personId === null ? [] : [personId]))),
]

const rowOf = (parcel: ParcelRecord, phones: ReadonlyMap<string, string>, timeZone: string): RegisterRow => {
  const collected = parcel.state === 'collected'
  return {
    received: stampText(parcel.receivedAt, timeZone).slice(5),
    itemNo: parcel.itemNo,
    shelfNo: parcel.shelfNo,
    carrier: carrierNames[parcel.carrier],
    trackingNo: parcel.trackingNo,
    addressee: parcel.addressee,
    address: parcel.unit === '' ? parcelStateNames.unclaimed : parcel.unit,
    phone: phones.get(parcel.personId ?? '') ?? '',
    state: parcelStateNames[parcel.state],
    collector: parcel.collector,
    collectedAt: collected && parcel.closedAt !== null ? stampText(parcel.closedAt, timeZone).slice(5) : '',
  }
}

const totalsOf = (parcels: readonly ParcelRecord[]): RegisterData['totals'] => ({
  received: parcels.length,
  collected: parcels.filter(({ state }) => state === 'collected').length,
  waiting: parcels.filter(({ state }) => isWaiting(state)).length,
})
