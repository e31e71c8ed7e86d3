import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { canonical } from '../kernel/canonical.ts'
import { refuse } from '../kernel/errors.ts'
import { fixedQuery } from './fixed-query.ts'
import { insertRows } from './insert-rows.ts'
import type { Tables } from './tables.ts'

/** Digest of what a command was asked to do: the same id with another digest is a mistake, not a retry. */
export const commandDigest = (procedure: string, input: object): Buffer =>
  createHash('sha256').update(procedure).update('\0').update(canonical(input)).digest()

const outcomeOf = fixedQuery((db, { commandId }: { readonly commandId: string }) =>
  db.q.selectFrom('command').select(['digest', 'outcome']).where('id', '=', commandId),
)

/**
 * The stored outcome of an earlier run of the same command, or undefined when it is new.
 * @throws Refusal COMMAND_REUSED when the id was used for something else
 */
export const earlierOutcome = async (
  q: Kysely<Tables>,
  commandId: string,
  digest: Buffer,
): Promise<{ readonly outcome: unknown } | undefined> => {
  const [row] = await outcomeOf({ q }, { commandId })
  if (row === undefined) return undefined
  if (!digest.equals(row.digest)) return refuse('COMMAND_REUSED')
  return { outcome: JSON.parse(row.outcome) as unknown }
}

export const storeOutcome = async (
  q: Kysely<Tables>,
  row: {
    readonly id: string
    readonly procedure: string
    readonly digest: Buffer
    readonly outcome: unknown
    readonly at: number
  },
): Promise<void> => {
  await insertRows(q, 'command', [{ ...row, outcome: JSON.stringify(row.outcome ?? null) }])
}

/** Outcomes are kept for thirty days: no retry comes later than that. */
export const pruneCommands = async (q: Kysely<Tables>, now: number): Promise<void> => {
  await q
    .deleteFrom('command')
    .where('at', '<', now - 30 * 86_400_000)
    .execute()
}
