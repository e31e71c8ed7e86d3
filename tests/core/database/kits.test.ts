import Sqlite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { describe, expect, it } from 'vitest'
import { preparedStatements, sqliteDialect } from '#core/database/dialect.ts'
import { fixedQuery } from '#core/database/fixed-query.ts'
import { insertRows } from '#core/database/insert-rows.ts'
import type { Tables } from '#core/database/tables.ts'

const raw = new Sqlite(':memory:')
raw.exec('CREATE TABLE serial (counter TEXT PRIMARY KEY, next INTEGER NOT NULL) STRICT')
const q = new Kysely<Tables>({ dialect: sqliteDialect(preparedStatements(raw), () => true) })

describe('rows written without a query builder', () => {
  it('come in whole and in order, more of them than one statement carries', async () => {
    await insertRows(
      q,
      'serial',
      Array.from({ length: 1_201 }, (_, at) => ({ counter: `c${at}`, next: at })),
    )
    const rows = await q.selectFrom('serial').selectAll().orderBy('next').execute()
    expect(rows).toHaveLength(1_201)
    expect(rows.at(-1)).toEqual({ counter: 'c1200', next: 1_200 })
  })

  it('keep their values to their columns when one names them in another order', async () => {
    await insertRows(q, 'serial', [
      { counter: 'first', next: -1 },
      { next: -2, counter: 'second' },
    ])
    const rows = await q.selectFrom('serial').selectAll().where('next', '<', 0).orderBy('next').execute()
    expect(rows).toEqual([
      { counter: 'second', next: -2 },
      { counter: 'first', next: -1 },
    ])
  })

  it('are refused when one lacks a column of the first', async () => {
    const short = { counter: 'short' } as { counter: string; next: number }
    await expect(insertRows(q, 'serial', [{ counter: 'full', next: 1 }, short])).rejects.toThrow(
      'same columns',
    )
    expect(raw.prepare(`SELECT count(*) FROM serial WHERE counter IN ('full', 'short')`).pluck().get()).toBe(
      0,
    )
  })

  it('may be none', async () => {
    await expect(insertRows(q, 'serial', [])).resolves.toBeUndefined()
  })
})

describe('a query that is compiled once', () => {
  it('answers each time for the values it is asked with', async () => {
    let built = 0
    const upTo = fixedQuery((db, { from, below }: { readonly from: number; readonly below: number }) => {
      built += 1
      const serials = db.q.selectFrom('serial').select('counter').where('next', '<', below)
      return serials.where('next', '>=', from).orderBy('next').limit(2)
    })
    expect(await upTo({ q }, { from: 3, below: 4 })).toEqual([{ counter: 'c3' }])
    expect(await upTo({ q }, { below: 99, from: 7 })).toEqual([{ counter: 'c7' }, { counter: 'c8' }])
    expect(built).toBe(1)
  })
})
