import type Sqlite from 'better-sqlite3'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/** Statements kept ready: preparing one costs as much as running it. */
const STATEMENTS_KEPT = 400

/**
 * Kysely over one better-sqlite3 connection whose transactions somebody else opens.
 * `mayRun` is asked before every statement, so that a query kept beyond its command fails instead of writing.
 */
export const sqliteDialect = (raw: Sqlite.Database, mayRun: () => boolean): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => driver(connection(raw, mayRun)),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
})

const refuseTransaction = async (): Promise<never> => {
  throw new Error('only database.command opens a transaction')
}

const driver = (only: DatabaseConnection): Driver => ({
  init: async () => {},
  acquireConnection: async () => only,
  releaseConnection: async () => {},
  beginTransaction: refuseTransaction,
  commitTransaction: refuseTransaction,
  rollbackTransaction: refuseTransaction,
  destroy: async () => {},
})

const connection = (raw: Sqlite.Database, mayRun: () => boolean): DatabaseConnection => {
  const prepared = preparedStatements(raw)
  return {
    executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
      if (!mayRun()) throw new Error('this transaction has ended')
      return run<R>(prepared(query.sql), query.parameters)
    },
    streamQuery: () => {
      throw new Error('long reports page by key instead of streaming')
    },
  }
}

const run = <R>(statement: Sqlite.Statement, parameters: readonly unknown[]): QueryResult<R> => {
  if (statement.reader) return { rows: statement.all(...parameters) as R[] }
  const { changes } = statement.run(...parameters)
  return { rows: [], numAffectedRows: BigInt(changes) }
}

const preparedStatements = (raw: Sqlite.Database) => {
  const kept = new Map<string, Sqlite.Statement>()
  return (sql: string): Sqlite.Statement => {
    const found = kept.get(sql)
    if (found !== undefined) return found
    const made = raw.prepare(sql)
    if (kept.size >= STATEMENTS_KEPT) kept.clear()
    kept.set(sql, made)
    return made
  }
}
