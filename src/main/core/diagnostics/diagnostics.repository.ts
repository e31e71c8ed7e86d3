import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'

/** How much lies in the house: rows of each table that numbers them, bytes of the file, the number of the last migration. */
export const houseSizes = async (db: Reader) => {
  const names = await db.q
    .selectFrom(sql<{ name: string; type: string; sql: string }>`sqlite_schema`.as('thing'))
    .select('name')
    .where('type', '=', 'table')
    .where('name', 'not like', 'sqlite_%')
    // Tables that are all key have no row number to be read at once.
    .where('sql', 'not like', '%without rowid%')
    .orderBy('name')
    .execute()
  const rows = await Promise.all(names.map(async ({ name }) => [name, await lastRowid(db, name)] as const))
  const { pages, pageSize, version } = await db.q
    .selectFrom(
      sql<{ pages: number; pageSize: number; version: number }>`(
        select page_count as pages, page_size as pageSize, user_version as version
        from pragma_page_count, pragma_page_size, pragma_user_version
      )`.as('file'),
    )
    .selectAll()
    .executeTakeFirstOrThrow()
  return { migration: version, bytes: pages * pageSize, rows: Object.fromEntries(rows) }
}

/** Nearly the number of rows, and found at once where a count would read five years. */
const lastRowid = async (db: Reader, table: string): Promise<number> => {
  const { last } = await db.q
    .selectFrom(sql<{ last: number }>`(select coalesce(max(rowid), 0) as last from ${sql.id(table)})`.as('t'))
    .select('last')
    .executeTakeFirstOrThrow()
  return last
}
