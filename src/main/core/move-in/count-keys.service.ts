import type { Reader } from '../database/database.ts'
import type { Countable, Expected } from '../shifts/countable.service.ts'
import { zoneKeptAt } from '../staff/zone-desk.service.ts'
import { keptKeysQuery } from './custody.repository.ts'

type KeptKeys = Awaited<ReturnType<ReturnType<typeof keptKeysQuery>['execute']>>[number]

const expectedOf = ({ id, unit, bagNo, place, custodyNo }: KeptKeys): Expected => ({
  itemId: id,
  shelf: '',
  place: [place, bagNo === '' ? custodyNo : bagNo].filter((word) => word !== '').join(' '),
  about: unit,
})

/** The tag of a bag, or the number of form F-13. */
const keysOf = async (db: Reader, code: string): Promise<KeptKeys | undefined> => {
  const wanted = code.normalize('NFKC').toUpperCase().trim()
  const named = (await keptKeysQuery(db).execute()).filter(({ bagNo, custodyNo }) =>
    [bagNo.toUpperCase(), custodyNo].includes(wanted),
  )
  return named[0]
}

/** Keys in custody hang on the board of their zone; those that are lent are with whoever borrowed them. */
export const countableKeys: Countable = {
  kind: 'keys',
  expected: async (db, deskCode) => {
    const zone = await zoneKeptAt(db, deskCode)
    if (zone === null) return []
    const kept = await keptKeysQuery(db).where('key_custody.zone', '=', zone).execute()
    return kept.filter(({ loanId }) => loanId === null).map(expectedOf)
  },
  read: async (db, code) => {
    const keys = await keysOf(db, code)
    return keys === undefined ? null : expectedOf(keys)
  },
  settleIn: async () => '',
}
