import { join } from 'node:path'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { openConnection } from '#core/database/connection.ts'
import type { Tables } from '#core/database/tables.ts'
import type { Place } from './foundation.ts'
import type { TestHouse } from './test-house.ts'

/** Queries are only written here, never run: their plan is asked of the real schema. */
export const unasked = {
  q: new Kysely<Tables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  }),
}

/** How SQLite would run a query of this house: one line a step. */
export const planIn = (house: TestHouse, query: Compilable): readonly string[] => {
  const { sql, parameters } = query.compile()
  return house
    .rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...parameters)
    .map(({ detail }) => detail)
}

/** How SQLite would run a query of this place's database: one line a step. */
export const planOf = ({ folder, key }: Place, query: Compilable): readonly string[] => {
  const raw = openConnection(join(folder, 'desk.db'), key, { cacheMb: 1, readonly: true })
  try {
    const { sql, parameters } = query.compile()
    const steps = raw.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters)
    return steps.map(({ detail }) => detail)
  } finally {
    raw.close()
  }
}

/** Steps that read a whole table or sort what they read: neither belongs on a long table. */
export const slowSteps = (plan: readonly string[]): readonly string[] =>
  plan.filter((step) => /^SCAN (?!near)|TEMP B-TREE/.test(step))
