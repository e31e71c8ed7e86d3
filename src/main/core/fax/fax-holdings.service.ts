import type { Reader } from '../database/database.ts'
import { stampText } from '../kernel/format.ts'
import type { PersonHoldings } from '../people/holdings.house.ts'
import { heldFaxTexts as words } from './fax-holdings.text.ts'

export const faxesOutOfPersonQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('fax_out').selectAll().where('person_id', '=', personId)

export const faxesInOfPersonQuery = (db: Reader, personId: string) =>
  db.q.selectFrom('fax_in').selectAll().where('person_id', '=', personId)

const gone = { person_id: null, visitor_name: '', visitor_phone: '', number: '', summary: '' } as const

/** What the fax register holds on a person: to whom and about what, never the pages. */
export const faxHoldings: PersonHoldings = {
  tables: ['fax_out', 'fax_in'],
  held: async (db, { personId, timeZone }) => {
    const out = await faxesOutOfPersonQuery(db, personId).orderBy('at').execute()
    const came = await faxesInOfPersonQuery(db, personId).orderBy('at').execute()
    return [
      {
        ...words.out,
        rows: out.map((fax) => [
          fax.fax_no,
          stampText(fax.at, timeZone),
          fax.destination,
          fax.addressee,
          fax.number,
          fax.summary,
        ]),
      },
      {
        ...words.in,
        rows: came.map((fax) => [
          fax.fax_no,
          stampText(fax.at, timeZone),
          fax.sender,
          fax.number,
          fax.summary,
          fax.collector,
        ]),
      },
    ]
  },
  holds: async (db, { personId }) => {
    const out = await faxesOutOfPersonQuery(db, personId).where('closed_at', 'is', null).execute()
    const came = await faxesInOfPersonQuery(db, personId).where('closed_at', 'is', null).execute()
    const open = out.length + came.length
    return open === 0 ? [] : [words.open(open)]
  },
  forgetIn: async (tx, { personId }) => {
    await tx.q
      .updateTable('fax_out')
      .set({ ...gone, addressee: '', digits: '', confirmed_with: '', document_no: '', masked_at: tx.now })
      .where('person_id', '=', personId)
      .execute()
    await tx.q
      .updateTable('fax_in')
      .set({ ...gone, collector: '', masked_at: tx.now })
      .where('person_id', '=', personId)
      .execute()
  },
}
