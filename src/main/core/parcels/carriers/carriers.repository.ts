import type { Reader, Tx } from '../../database/database.ts'
import type { CarrierPatternTable, PickupPointTable } from '../../database/tables/carriers.ts'

export const allPatterns = (db: Reader): Promise<CarrierPatternTable[]> =>
  db.q
    .selectFrom('carrier_pattern')
    .selectAll()
    .orderBy('rank', 'desc')
    .orderBy('carrier')
    .orderBy('id')
    .execute()

export const patternWithMask = (db: Reader, carrier: string, mask: string) =>
  db.q
    .selectFrom('carrier_pattern')
    .select('id')
    .where('carrier', '=', carrier)
    .where('mask', '=', mask)
    .executeTakeFirst()

export const findPattern = (db: Reader, id: string) =>
  db.q.selectFrom('carrier_pattern').selectAll().where('id', '=', id).executeTakeFirst()

export const putPatternRow = async (tx: Tx, row: CarrierPatternTable): Promise<void> => {
  await tx.q
    .insertInto('carrier_pattern')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

export const allPoints = (db: Reader): Promise<PickupPointTable[]> =>
  db.q
    .selectFrom('pickup_point')
    .selectAll()
    .orderBy('active', 'desc')
    .orderBy('name')
    .orderBy('id')
    .execute()

export const findPoint = (db: Reader, id: string) =>
  db.q.selectFrom('pickup_point').selectAll().where('id', '=', id).executeTakeFirst()

export const putPointRow = async (tx: Tx, row: PickupPointTable): Promise<void> => {
  await tx.q
    .insertInto('pickup_point')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}
