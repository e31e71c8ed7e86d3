import type { Migration } from '../migrate.ts'

export const contentCheckMigration: Migration = {
  number: 400,
  name: 'content-check',
  sql: [
    `CREATE TABLE content_refusal (
      day TEXT NOT NULL, rule TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (day, rule)
    ) STRICT, WITHOUT ROWID`,
  ],
}
