import { CompiledQuery } from 'kysely'
import { known } from '../kernel/errors.ts'
import type { Tx } from './database.ts'
import { insertRows } from './insert-rows.ts'
import type { SerialTable } from './tables/foundation.ts'

const TAKE = `INSERT INTO serial (counter, next) VALUES (?, 2)
  ON CONFLICT (counter) DO UPDATE SET next = next + 1 RETURNING next`

/**
 * The next number of `counter`, starting at 1. It is taken inside the command, so a command that fails takes none,
 * and a number that was given is never given again.
 */
export const nextSerial = async (tx: Tx, counter: string): Promise<number> => {
  const { rows } = await tx.q.executeQuery<Pick<SerialTable, 'next'>>(CompiledQuery.raw(TAKE, [counter]))
  return known(rows[0], 'the upsert returns its row').next - 1
}

/** Leaves counters where the last number that was given left them; none of them may have been used before. */
export const setSerials = async (tx: Tx, lastGiven: ReadonlyMap<string, number>): Promise<void> => {
  const rows = [...lastGiven].map(([counter, last]) => ({ counter, next: last + 1 }))
  await insertRows(tx.q, 'serial', rows)
}

/** `Y-B1-26-00012`: what it is, desk, year, running number of the year. */
export const deskNo = (letters: string, deskCode: string, date: string, running: number): string =>
  `${letters}-${deskCode}-${date.slice(2, 4)}-${String(running).padStart(5, '0')}`
