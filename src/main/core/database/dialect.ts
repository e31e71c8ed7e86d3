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

/** Finds the statement of an SQL text; it is prepared the first time only. */
export type Statements = (sql: string) => Sqlite.Statement

/**
 * Kysely over one better-sqlite3 connection whose transactions somebody else opens.
 * `mayRun` is asked before every statement, so that a query kept beyond its command fails instead of writing.
 */
export const sqliteDialect = (statements: Statements, mayRun: () => boolean): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => driver(connection(statements, mayRun)),
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

const connection = (statements: Statements, mayRun: () => boolean): DatabaseConnection => ({
  executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => {
    if (!mayRun()) throw new Error('this transaction has ended')
    return run<R>(statements(query.sql), query.parameters)
  },
  streamQuery: () => {
    throw new Error('long reports page by key instead of streaming')
  },
})

const run = <R>(statement: Sqlite.Statement, parameters: readonly unknown[]): QueryResult<R> => {
  if (statement.reader) return { rows: statement.all(...parameters) as R[] }
  const { changes } = statement.run(...parameters)
  return { rows: [], numAffectedRows: BigInt(changes) }
}

export const preparedStatements = (raw: Sqlite.Database): Statements => {
  const kept = new Map<string, Sqlite.Statement>()
  return (sql) => {
    const found = kept.get(sql)
    if (found !== undefined) return found
    const made = raw.prepare(sql)
    if (kept.size >= STATEMENTS_KEPT) kept.clear()
    kept.set(sql, made)
    return made
  }
}
