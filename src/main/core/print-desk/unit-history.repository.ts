import type { Reader } from '../database/database.ts'

/** What was done at the machine for one home before a moment, newest first, on the index of its jobs. */
export const pastJobsQuery = (db: Reader, unitId: string, before: number, limit: number) =>
  db.q
    .selectFrom('print_job')
    .innerJoin('counter_charge', 'counter_charge.record_id', 'print_job.id')
    .leftJoin('staff', 'staff.id', 'print_job.staff_id')
    .select([
      'print_job.id',
      'print_job.at',
      'print_job.service',
      'print_job.colour',
      'print_job.size',
      'print_job.faces',
      'print_job.pages',
      'print_job.copies',
      'counter_charge.amount_fen as amountFen',
      'counter_charge.paid_at as paidAt',
      'counter_charge.voided_at as voidedAt',
      'staff.name as by',
    ])
    .where('print_job.unit_id', '=', unitId)
    .where('print_job.at', '<', before)
    .orderBy('print_job.at', 'desc')
    .limit(limit)

export const owedJobsQuery = (db: Reader, unitId: string) =>
  db.q
    .selectFrom('counter_charge')
    .select(['amount_fen as fen', 'duty'])
    .where('unit_id', '=', unitId)
    .where('amount_fen', '>', 0)
    .where('paid_at', 'is', null)
    .where('voided_at', 'is', null)
