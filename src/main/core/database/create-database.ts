import type Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { businessDateOf } from '../kernel/business-date.ts'
import { Refusal } from '../kernel/errors.ts'
import type { Call, Moment } from '../kernel/handler.ts'
import { createMutex } from '../kernel/mutex.ts'
import type { Clock, Random } from '../kernel/ports.ts'
import type { Anchor, AnchorPoint } from './anchor.ts'
import { commandDigest, earlierOutcome, storeOutcome } from './commands.ts'
import { holdConnections, leavesDoubt, type Pair } from './connections.ts'
import type { Database, Tx } from './database.ts'
import { type Statements, sqliteDialect } from './dialect.ts'
import type { Tables } from './tables.ts'
import type { Trail, TrailContext, TrailEntry } from './trail.ts'

export interface DatabaseParts {
  readonly writer: Sqlite.Database
  readonly reader: Sqlite.Database
  /** The same two anew, after an error of the disk. */
  reopen(): Pair
  readonly clock: Clock
  readonly random: Random
  readonly trail: Trail
  readonly anchor: Anchor
  /** IANA name of the compound's own zone, read anew for each transaction. */
  timeZone(): string
  published(topic: string, ids: readonly string[]): void
}

/** Acts between two checkpoints of the write-ahead log: about 4 MB of it. One transaction may hold many. */
const CHECKPOINT_EVERY = 400

interface Finished<O> {
  readonly outcome: O
  readonly end: AnchorPoint | null
  readonly acts: number
  readonly changes: ReadonlyMap<string, readonly string[]>
}

export const createDatabase = (parts: DatabaseParts): Database => {
  const { anchor } = parts
  const connections = holdConnections(parts, parts.reopen)
  const state = { acts: 0, inDoubt: false }
  const alone = createMutex()
  const readQ = new Kysely<Tables>({ dialect: sqliteDialect(connections.read, () => true) })

  /** After an error of the disk nothing is written until all that was acknowledged is known to be on it. */
  const beSure = (): void => {
    if (!state.inDoubt) return
    connections.renew()
    state.inDoubt = false
  }
  const doubt = (): void => {
    state.inDoubt = true
    try {
      beSure()
    } catch {
      // The next command tries again before it writes anything.
    }
  }

  const transact = <O>(call: Call, commandId: string, body: (work: OpenTx) => Promise<O>): Promise<O> =>
    alone(async () => {
      beSure()
      const finished = await inTransaction(connections.writer, async (isOpen) => {
        const work = openTx(queries(connections.write, isOpen), call, commandId, parts)
        const outcome = await body(work)
        const end = work.entries.length === 0 ? null : await parts.trail.append(work.tx.q, work.entries)
        return { outcome, end, acts: work.entries.length, changes: work.changes } satisfies Finished<O>
      })
      if (finished.end !== null) anchor.write(finished.end)
      checkpointNowAndThen(connections.writer, anchor, state, finished.acts)
      for (const [topic, ids] of finished.changes) parts.published(topic, ids)
      return finished.outcome
    }).catch((error: unknown) => {
      if (leavesDoubt(error)) doubt()
      throw error
    })

  /** What the log holds after it was recovered: the row of the command tells whether the commit was in it. */
  const settled = async (commandId: string, digest: Buffer) => {
    const earlier = await earlierOutcome(readQ, commandId, digest)
    if (earlier === undefined) return undefined
    anchor.write(await parts.trail.end(readQ))
    return earlier
  }

  return {
    reader: { q: readQ },
    command: (call, input, work) => {
      const { commandId, ...asked } = input
      const digest = commandDigest(call.procedure, asked)
      const once = async ({ tx }: OpenTx) => {
        const earlier = await earlierOutcome(tx.q, commandId, digest)
        if (earlier !== undefined) return earlier.outcome as Awaited<ReturnType<typeof work>>
        const outcome = await work(tx)
        await storeOutcome(tx.q, { id: commandId, procedure: call.procedure, digest, outcome, at: tx.now })
        return outcome
      }
      return transact(call, commandId, once).catch(async (error: unknown) => {
        if (error instanceof Refusal)
          await transact(call, commandId, async ({ tx }) => auditRefusal(tx, error))
        const happened = leavesDoubt(error) && !state.inDoubt ? await settled(commandId, digest) : undefined
        if (happened !== undefined) return happened.outcome as Awaited<ReturnType<typeof work>>
        throw error
      })
    },
    disclose: (call, work) => transact(call, '', (open) => work(open.tx)),
    session: (call, work) => transact(call, '', (open) => work(open.tx)),
    close: () => {
      checkpoint(connections.writer, anchor, 'TRUNCATE')
      anchor.close()
      connections.close()
    },
  }
}

/** A refused command leaves no outcome, since it may be right when it is tried again; that it was tried stays. */
const auditRefusal = (tx: Tx, { code }: Refusal): void =>
  tx.audit({ action: `${tx.call.procedure}.refused`, record: { kind: 'refusal', id: code } })

interface OpenTx {
  readonly tx: Tx
  readonly entries: TrailEntry[]
  readonly changes: Map<string, string[]>
}

const openTx = (
  q: Kysely<Tables>,
  call: Call,
  commandId: string,
  { clock, random, timeZone }: DatabaseParts,
): OpenTx => {
  const entries: TrailEntry[] = []
  const changes = new Map<string, string[]>()
  const at = (moment: Moment): Tx => {
    const context = contextOf(moment, commandId)
    return {
      q,
      ...moment,
      id: random.id,
      audit: (entry) => void entries.push({ entry, context }),
      changed: (topic, ...ids) => void changes.set(topic, [...(changes.get(topic) ?? []), ...ids]),
      at,
    }
  }
  const now = clock.now()
  return { tx: at({ call, now, businessDate: businessDateOf(now, timeZone()) }), entries, changes }
}

/** Queries of one transaction alone: made anew for each, since those of the last one must not slip into the next. */
const queries = (statements: Statements, isOpen: () => boolean): Kysely<Tables> =>
  new Kysely<Tables>({ dialect: sqliteDialect(statements, isOpen) })

const inTransaction = async <R>(
  writer: Sqlite.Database,
  body: (isOpen: () => boolean) => Promise<R>,
): Promise<R> => {
  writer.exec('BEGIN IMMEDIATE')
  let open = true
  try {
    const result = await body(() => open)
    writer.exec('COMMIT')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw error
  } finally {
    open = false
  }
}

const contextOf = ({ call, now, businessDate }: Moment, commandId: string): TrailContext => ({
  at: now,
  businessDate,
  actor: call.caller.staffId,
  deskCode: call.caller.deskCode,
  procedure: call.procedure,
  commandId,
})

/** On a full or missing disk the log stays as it is and nothing is lost: what was committed is no failure. */
const checkpoint = (writer: Sqlite.Database, anchor: Anchor, how: 'PASSIVE' | 'TRUNCATE'): void => {
  try {
    anchor.sync()
    writer.pragma(`wal_checkpoint(${how})`)
  } catch {
    // The next checkpoint or the next opening does it.
  }
}

/** The anchor is on the disk before the log that it vouches for is folded into the database. */
const checkpointNowAndThen = (
  writer: Sqlite.Database,
  anchor: Anchor,
  state: { acts: number },
  acts: number,
): void => {
  state.acts += Math.max(1, acts)
  if (state.acts < CHECKPOINT_EVERY) return
  state.acts = 0
  checkpoint(writer, anchor, 'PASSIVE')
}
