import type { Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import { bookOf, numberText } from './fees.rules.ts'

export interface Leaf {
  readonly book: string
  readonly number: number
  readonly text: string
}

/** The next leaf of the desk's book of this year: taken inside the command, so no number is ever missing. */
export const nextLeafIn = async (tx: Tx, kind: 'receipt' | 'deposit' | 'refund'): Promise<Leaf> => {
  const book = bookOf(kind, tx.businessDate.slice(0, 4), tx.call.caller.deskCode)
  const number = await nextSerial(tx, `book:${book}`)
  return { book, number, text: numberText(book, number) }
}
