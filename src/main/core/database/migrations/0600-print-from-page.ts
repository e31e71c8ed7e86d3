import type { Migration } from '../migrate.ts'

/** Until now every print was of a whole sheet. */
export const printFromPageMigration: Migration = {
  number: 600,
  name: 'print-from-page',
  sql: [`ALTER TABLE print ADD COLUMN from_page INTEGER NOT NULL DEFAULT 1`],
}
