import type { Reader, Tx } from '../../database/database.ts'
import type { WaybillWords } from './carriers.rules.ts'

/** Homes that such words meant before, the most often meant first. */
export const homesMeantQuery = (db: Reader, { name, tail }: WaybillWords, limit: number) => {
  const rows = db.q
    .selectFrom('waybill_name')
    .innerJoin('unit', 'unit.id', 'waybill_name.unit_id')
    .select([
      'waybill_name.unit_id as unitId',
      'unit.name as unit',
      'unit.zone',
      'waybill_name.person_id as personId',
    ])
  const asked = tail === '' ? rows : rows.where('waybill_name.phone_tail', '=', tail)
  return (name === '' ? asked : asked.where('waybill_name.name_key', '=', name))
    .orderBy('waybill_name.times', 'desc')
    .orderBy('waybill_name.last_at', 'desc')
    .limit(limit)
}

export const putWaybillName = async (
  tx: Tx,
  { name, tail }: WaybillWords,
  to: { readonly unitId: string; readonly personId: string | null },
): Promise<void> => {
  await tx.q
    .insertInto('waybill_name')
    .values({
      ...{ phone_tail: tail, name_key: name, unit_id: to.unitId, person_id: to.personId },
      ...{ times: 1, last_at: tx.now },
    })
    .onConflict((conflict) =>
      conflict.columns(['phone_tail', 'name_key', 'unit_id']).doUpdateSet((set) => ({
        person_id: to.personId,
        times: set('waybill_name.times', '+', 1),
        last_at: tx.now,
      })),
    )
    .execute()
}
