import type { Countable, Expected } from '../shifts/countable.service.ts'
import { dueTexts } from './fax.text.ts'
import { lyingFaxesQuery } from './fax-in.repository.ts'

type Lying = Awaited<ReturnType<ReturnType<typeof lyingFaxesQuery>['execute']>>[number]

const expectedOf = ({ id, faxNo, pages, unit }: Lying): Expected => ({
  itemId: id,
  shelf: '',
  place: faxNo,
  about: dueTexts.lying(unit ?? '', pages),
})

/** Faxes that came in and that nobody has fetched yet lie at the desk that received them. */
export const countableFaxes: Countable = {
  kind: 'faxes',
  expected: async (db, deskCode) =>
    (
      await lyingFaxesQuery(db)
        .where('fax_in.closed_at', 'is', null)
        .where('fax_in.desk_code', '=', deskCode)
        .execute()
    ).map(expectedOf),
  read: async (db, code) => {
    const [fax] = await lyingFaxesQuery(db)
      .where('fax_in.fax_no', '=', code.normalize('NFKC').toUpperCase().trim())
      .execute()
    return fax === undefined ? null : expectedOf(fax)
  },
  settleIn: async () => '',
}
