import type { Migration } from '../migrate.ts'

export const vipCopiesMigration: Migration = {
  number: 420,
  name: 'vip-copies',
  sql: [
    `CREATE TABLE vip_edition (
      id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, effective TEXT NOT NULL, expires TEXT NOT NULL,
      state TEXT NOT NULL, published_by TEXT NOT NULL, published_at INTEGER NOT NULL, removed TEXT NOT NULL
    ) STRICT`,
    // Two editions at once would leave two truths at two gates.
    `CREATE UNIQUE INDEX vip_edition_current ON vip_edition (state) WHERE state = 'current'`,
    `CREATE TABLE vip_edition_page (
      edition_id TEXT NOT NULL REFERENCES vip_edition (id), ordinal INTEGER NOT NULL,
      entry_id TEXT NOT NULL REFERENCES vip_entry (id), version_id TEXT NOT NULL REFERENCES vip_version (id),
      digest TEXT NOT NULL, change TEXT NOT NULL, PRIMARY KEY (edition_id, ordinal)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE vip_copy (
      id TEXT PRIMARY KEY, edition_id TEXT NOT NULL REFERENCES vip_edition (id), number TEXT NOT NULL UNIQUE,
      staff_id TEXT REFERENCES staff (id), holder TEXT NOT NULL, post TEXT NOT NULL, reading TEXT NOT NULL,
      zones TEXT NOT NULL, layout TEXT NOT NULL, form TEXT NOT NULL, with_photos INTEGER NOT NULL, state TEXT NOT NULL,
      made_by TEXT NOT NULL, made_at INTEGER NOT NULL, exported_at INTEGER, issued_at INTEGER, sighted_on TEXT,
      recall_by TEXT, closed_at INTEGER, witness_one TEXT, witness_two TEXT, note TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX vip_copy_edition ON vip_copy (edition_id)`,
    `CREATE INDEX vip_copy_out ON vip_copy (state) WHERE state IN ('made', 'issued', 'recalled')`,
    // What art. 57 of the Personal Information Protection Law wants told when a copy is lost.
    `CREATE TABLE vip_loss (
      copy_id TEXT PRIMARY KEY REFERENCES vip_copy (id), found_at INTEGER NOT NULL, reported_by TEXT NOT NULL,
      leaked TEXT NOT NULL, cause TEXT NOT NULL, harm TEXT NOT NULL, remedy TEXT NOT NULL, contact TEXT NOT NULL,
      told TEXT NOT NULL
    ) STRICT`,
  ],
}
