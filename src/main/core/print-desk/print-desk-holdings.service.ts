import type { Reader } from '../database/database.ts'
import { stampText, yuanText } from '../kernel/format.ts'
import type { PersonHoldings } from '../people/holdings.house.ts'
import { Service } from './price-list.contract.ts'
import { serviceNames } from './print-desk.text.ts'
import { heldJobTexts as words } from './print-desk-holdings.text.ts'

export const jobsOfPersonQuery = (db: Reader, personId: string) =>
  db.q
    .selectFrom('print_job')
    .leftJoin('counter_charge', 'counter_charge.record_id', 'print_job.id')
    .select([
      'print_job.id',
      'print_job.job_no',
      'print_job.at',
      'print_job.service',
      'print_job.copies',
      'counter_charge.amount_fen',
      'counter_charge.disputed',
    ])
    .where('print_job.person_id', '=', personId)

/** What the counter holds on a person: that something was copied, never what. */
export const printDeskHoldings: PersonHoldings = {
  tables: ['print_job', 'counter_charge'],
  held: async (db, { personId, timeZone }) => {
    const jobs = await jobsOfPersonQuery(db, personId).orderBy('print_job.at').execute()
    const rows = jobs.map(({ job_no, at, service, copies, amount_fen }) => [
      job_no,
      stampText(at, timeZone),
      serviceNames[Service.parse(service)],
      String(copies),
      yuanText(amount_fen ?? 0),
    ])
    return [{ ...words.jobs, rows }]
  },
  holds: async (db, { personId }) => {
    const jobs = await jobsOfPersonQuery(db, personId).execute()
    const count = jobs.filter(({ disputed }) => disputed === 1).length
    return count === 0 ? [] : [words.disputed(count)]
  },
  forgetIn: async (tx, { personId }) => {
    const ids = (await jobsOfPersonQuery(tx, personId).execute()).map(({ id }) => id)
    if (ids.length === 0) return
    await tx.q.updateTable('counter_charge').set({ dispute_note: '' }).where('record_id', 'in', ids).execute()
    await tx.q
      .updateTable('print_job')
      .set({ person_id: null, visitor_name: '', visitor_phone: '', masked_at: tx.now })
      .where('id', 'in', ids)
      .execute()
  },
}
