import type { Reader, Tx } from '../../database/database.ts'
import { waybillWords } from './carriers.rules.ts'
import { homesMeantQuery, putWaybillName } from './waybill-names.repository.ts'

/** Rows that the clerk can take in beside what the search found. */
const SHOWN = 4

/** Homes that this name, tail or both meant on earlier waybills; none for a room or initials. */
export const homesMeant = async (db: Reader, typed: string) => {
  const words = waybillWords(typed)
  return words === null ? [] : homesMeantQuery(db, words, SHOWN).execute()
}

/**
 * Remembers whose a waybill proved to be that said what was `typed`. Virtual numbers hide the phone, so the tail on
 * the label is on nobody's file; the next waybill of the same sender's address book says the same again.
 */
export const learnIn = async (
  tx: Tx,
  typed: string,
  to: { readonly unitId: string; readonly personId: string | null },
): Promise<void> => {
  const words = waybillWords(typed)
  if (words !== null && words.tail !== '') await putWaybillName(tx, words, to)
}
