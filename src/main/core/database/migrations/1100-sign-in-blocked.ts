import type { Migration } from '../migrate.ts'

/** Since when somebody waits: without it a block of last week began anew at each start. */
export const signInBlockedMigration: Migration = {
  number: 1100,
  name: 'sign-in-blocked',
  sql: ['ALTER TABLE sign_in_try ADD COLUMN blocked_at INTEGER NOT NULL DEFAULT 0'],
}
