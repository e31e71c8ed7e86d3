import type { Migration } from '../migrate.ts'

/** A long sheet waits for the spooler in a file: 48 MB written as a row held up every desk for a second. */
export const printPassingFileMigration: Migration = {
  number: 700,
  name: 'print-passing-file',
  sql: [`ALTER TABLE print ADD COLUMN passing_file TEXT`],
}
