import { sql } from 'kysely'
import { chunks } from '../kernel/chunks.ts'
import { known } from '../kernel/errors.ts'
import type { Tx } from './database.ts'

/**
 * The next number of `counter`, starting at 1. It is taken inside the command, so a command that fails takes none,
 * and a number that was given is never given again.
 */
export const nextSerial = async (tx: Tx, counter: string): Promise<number> => {
  const row = await tx.q
    .insertInto('serial')
    .values({ counter, next: 2 })
    .onConflict((conflict) => conflict.column('counter').doUpdateSet({ next: sql`next + 1` }))
    .returning('next')
    .executeTakeFirst()
  return known(row, 'the upsert returns its row').next - 1
}

/** Leaves counters where the last number that was given left them; none of them may have been used before. */
export const setSerials = async (tx: Tx, lastGiven: ReadonlyMap<string, number>): Promise<void> => {
  const rows = [...lastGiven].map(([counter, last]) => ({ counter, next: last + 1 }))
  for (const some of chunks(rows, 500)) await tx.q.insertInto('serial').values(some).execute()
}

/** `Y-B1-26-00012`: what it is, desk, year, running number of the year. */
export const deskNo = (letters: string, deskCode: string, date: string, running: number): string =>
  `${letters}-${deskCode}-${date.slice(2, 4)}-${String(running).padStart(5, '0')}`
