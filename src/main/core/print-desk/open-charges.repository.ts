import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import { cutPage, decodeCursor } from '../kernel/cursor.ts'
import { ChargeItem, LedgerDuty } from './ledger.contract.ts'

/** Charges of both duties, each with whom it is owed by. Joins are by primary key. */
const charges = (db: Reader) =>
  db.q
    .selectFrom('counter_charge as charge')
    .leftJoin('unit', 'unit.id', 'charge.unit_id')
    .leftJoin('print_job as job', 'job.id', 'charge.record_id')
    .leftJoin('fax_out as out', 'out.id', 'charge.record_id')
    .leftJoin('fax_in as came', 'came.id', 'charge.record_id')
    .leftJoin('person', (join) =>
      join.on(sql<boolean>`person.id = coalesce(job.person_id, out.person_id, came.person_id)`),
    )
    .select([
      'charge.record_id as recordId',
      'charge.duty',
      'charge.record_no as recordNo',
      'charge.item',
      'charge.at',
      'charge.desk_code as deskCode',
      'charge.zone',
      'charge.units',
      'charge.amount_fen as amountFen',
      'charge.disputed',
      'charge.revision',
      'unit.name as unit',
      sql<string>`coalesce(person.name, job.visitor_name, out.visitor_name, came.visitor_name, '')`.as(
        'name',
      ),
    ])

type Row = Awaited<ReturnType<ReturnType<typeof charges>['execute']>>[number]

const chargeOf = ({ duty, item, disputed, unit, ...row }: Row) => ({
  ...row,
  duty: LedgerDuty.parse(duty),
  item: ChargeItem.parse(item),
  disputed: disputed === 1,
  unit: unit ?? '',
})

/** What is still to be paid, the oldest first, on the index of what is open. */
export const openChargesQuery = (db: Reader, size: number, cursor?: string) => {
  const open = charges(db)
    .where('charge.amount_fen', '>', 0)
    .where('charge.paid_at', 'is', null)
    .where('charge.voided_at', 'is', null)
    .orderBy('charge.at')
    .orderBy('charge.record_id')
    .limit(size)
  if (cursor === undefined) return open
  const [at, id] = decodeCursor(cursor, 2)
  return open.where(sql<boolean>`(charge.at, charge.record_id) > (${Number(at)}, ${id})`)
}

export const openChargePage = async (db: Reader, size: number, cursor?: string) => {
  const rows = (await openChargesQuery(db, size + 1, cursor).execute()).map(chargeOf)
  return cutPage(rows, size, ({ at, recordId }) => [at, recordId])
}

/** Whose charge this is: a receipt names who pays. */
export const payerQuery = (db: Reader, recordId: string) =>
  charges(db).where('charge.record_id', '=', recordId)

export const findPayer = async (db: Reader, recordId: string) => {
  const row = await payerQuery(db, recordId).executeTakeFirst()
  return row === undefined ? { unit: '', name: '', zone: null } : chargeOf(row)
}
