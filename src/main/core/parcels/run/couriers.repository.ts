import type { Reader, Tx } from '../../database/database.ts'
import { maskPhone } from '../../kernel/format.ts'
import { Carrier } from '../parcels.schema.contract.ts'
import type { Courier } from './shelf-run.contract.ts'

/** Couriers that one desk tells apart at a glance. */
const SHOWN = 20

const couriers = (db: Reader) =>
  db.q
    .selectFrom('courier')
    .select(['id', 'carrier', 'name', 'phone', 'staff_no as staffNo'])
    .where('ended_on', 'is', null)

const shown = (row: {
  id: string
  carrier: string
  name: string
  phone: string
  staffNo: string
}): Courier => ({
  ...row,
  carrier: Carrier.parse(row.carrier),
  phone: row.phone === '' ? '' : maskPhone(row.phone),
})

export const couriersLately = async (db: Reader, carrier: string | null): Promise<Courier[]> => {
  const asked = carrier === null ? couriers(db) : couriers(db).where('carrier', '=', carrier)
  return (await asked.orderBy('last_seen', 'desc').orderBy('id').limit(SHOWN).execute()).map(shown)
}

export const findCourier = async (db: Reader, id: string): Promise<Courier | null> => {
  const row = await couriers(db).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : shown(row)
}

export const seeCourier = async (tx: Tx, id: string): Promise<void> => {
  await tx.q.updateTable('courier').set({ last_seen: tx.now }).where('id', '=', id).execute()
}

/** The courier of this carrier with this name and phone, known already or new. */
export const putCourier = async (
  tx: Tx,
  courier: {
    readonly carrier: Carrier
    readonly name: string
    readonly phone: string
    readonly staffNo: string
  },
): Promise<string> => {
  const known = await couriers(tx)
    .where('carrier', '=', courier.carrier)
    .where('name', '=', courier.name)
    .where('phone', '=', courier.phone)
    .executeTakeFirst()
  if (known !== undefined) {
    await seeCourier(tx, known.id)
    return known.id
  }
  const { staffNo, ...rest } = courier
  const id = tx.id()
  await tx.q
    .insertInto('courier')
    .values({ id, ...rest, staff_no: staffNo, last_seen: tx.now, ended_on: null })
    .execute()
  return id
}
