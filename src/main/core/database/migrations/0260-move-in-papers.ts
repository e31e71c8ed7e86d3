import type { Migration } from '../migrate.ts'

export const moveInPapersMigration: Migration = {
  number: 260,
  name: 'move-in-papers',
  sql: [
    `CREATE TABLE form_setting (
      form TEXT PRIMARY KEY, company_no TEXT NOT NULL, version TEXT NOT NULL, effective TEXT NOT NULL,
      seal TEXT NOT NULL, copies TEXT NOT NULL, revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE clause_text (
      form TEXT PRIMARY KEY, text TEXT NOT NULL, changed_at INTEGER NOT NULL, changed_by TEXT NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE form_sheet (
      sheet_id TEXT PRIMARY KEY REFERENCES print_sheet (id), case_id TEXT NOT NULL, form TEXT NOT NULL,
      facts TEXT NOT NULL, printed_at INTEGER NOT NULL, signed_at INTEGER, signed_by TEXT
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX form_sheet_case ON form_sheet (case_id, form)`,
    `CREATE TABLE form_pack (
      id TEXT PRIMARY KEY, case_id TEXT NOT NULL, at INTEGER NOT NULL, by_staff TEXT NOT NULL,
      desk_code TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX form_pack_case ON form_pack (case_id, at)`,
    `CREATE TABLE form_pack_sheet (
      pack_id TEXT NOT NULL REFERENCES form_pack (id), position INTEGER NOT NULL, form TEXT NOT NULL,
      sheet_id TEXT NOT NULL, print_id TEXT NOT NULL, PRIMARY KEY (pack_id, position)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE seal_use (
      id TEXT PRIMARY KEY, sheet_id TEXT NOT NULL, serial TEXT NOT NULL, form TEXT NOT NULL, title TEXT NOT NULL,
      seal TEXT NOT NULL, copies INTEGER NOT NULL, unit TEXT NOT NULL, at INTEGER NOT NULL,
      business_date TEXT NOT NULL, by_staff TEXT NOT NULL, desk_code TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX seal_use_at ON seal_use (at, id)`,
    `CREATE TABLE blank_form (
      id TEXT PRIMARY KEY, form TEXT NOT NULL, printed_at INTEGER NOT NULL, case_id TEXT, used_at INTEGER,
      note TEXT NOT NULL DEFAULT ''
    ) STRICT`,
    `CREATE INDEX blank_form_open ON blank_form (printed_at) WHERE case_id IS NULL`,
  ],
}
