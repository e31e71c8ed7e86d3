import type { Migration } from '../migrate.ts'

export const vipCopyChoiceMigration: Migration = {
  number: 780,
  name: 'vip-copy-choice',
  sql: [
    // What of the edition a copy holds, and in which order. Copies of before hold all of it, by code.
    `ALTER TABLE vip_copy ADD COLUMN levels TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE vip_copy ADD COLUMN sorting TEXT NOT NULL DEFAULT 'code'`,
    `ALTER TABLE vip_copy ADD COLUMN changed_only INTEGER NOT NULL DEFAULT 0`,
  ],
}
