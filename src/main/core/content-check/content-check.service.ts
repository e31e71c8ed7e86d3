import type { Database } from '../database/database.ts'
import { system } from '../kernel/caller.ts'
import type { HardRule } from '../kernel/content/check.ts'
import type { Log } from '../kernel/ports.ts'
import { countRefusal, refusalsBetween } from './content-check.repository.ts'

export interface ContentCheckHouse {
  readonly database: Database
  readonly log: Log
}

/** Counted without who and where: a count must lead nobody back to what was typed. */
const UNSIGNED = { caller: system, procedure: 'contentCheck.refused' }

/** The caller's refusal stands, whatever becomes of the count. */
export const contentRefused = async (
  { database, log }: ContentCheckHouse,
  rules: readonly HardRule[],
): Promise<void> => {
  try {
    await database.session(UNSIGNED, async (tx) => {
      for (const rule of new Set(rules)) await countRefusal(tx, rule)
    })
  } catch (error) {
    log.error('contentCheck.refused', error)
  }
}

export const refusals = (
  { database }: ContentCheckHouse,
  { from, to }: { readonly from: string; readonly to: string },
) => refusalsBetween(database.reader, from, to)
