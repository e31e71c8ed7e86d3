import type { Migration } from '../migrate.ts'

/** Kept sheets become files: a morning of a hundred packs would swell the database and every hourly copy of it. */
export const printKeptFileMigration: Migration = {
  number: 610,
  name: 'print-kept-file',
  sql: [`ALTER TABLE print ADD COLUMN kept_file TEXT REFERENCES stored_file (digest)`],
}
