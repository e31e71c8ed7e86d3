import type { Migration } from '../migrate.ts'

export const vipSignedMigration: Migration = {
  number: 860,
  name: 'vip-signed',
  sql: [
    // What the holder signed for: on the pad, or on the sheet in the copy. Copies of before were signed on paper.
    `ALTER TABLE vip_copy ADD COLUMN signed TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE vip_copy ADD COLUMN signature TEXT`,
    `UPDATE vip_copy SET signed = 'paper' WHERE issued_at IS NOT NULL`,
    // Who opened whose page, counted by the day: reports tell who reads more than their work asks for.
    `CREATE TABLE vip_opened (
      staff_id TEXT NOT NULL REFERENCES staff (id), entry_id TEXT NOT NULL REFERENCES vip_entry (id),
      opened_on TEXT NOT NULL, times INTEGER NOT NULL, PRIMARY KEY (opened_on, staff_id, entry_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX vip_sitting_own ON vip_sitting (staff_id, id)`,
  ],
}
