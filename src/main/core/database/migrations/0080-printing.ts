import type { Migration } from '../migrate.ts'

export const printingMigration: Migration = {
  number: 80,
  name: 'printing',
  sql: [
    `CREATE TABLE print_sheet (
      id TEXT PRIMARY KEY, form TEXT NOT NULL, form_no TEXT NOT NULL, title TEXT NOT NULL, serial TEXT NOT NULL,
      record_kind TEXT NOT NULL, record_id TEXT NOT NULL, about TEXT NOT NULL, zone TEXT, unit_id TEXT,
      desk_code TEXT NOT NULL, reserved_at INTEGER NOT NULL, reserved_by TEXT NOT NULL, replaces TEXT,
      voided_at INTEGER, voided_date TEXT, voided_by TEXT, void_reason TEXT NOT NULL DEFAULT ''
    ) STRICT`,
    // A record has one living numbered sheet: two desks that preview it at once see the same number.
    `CREATE UNIQUE INDEX print_sheet_record ON print_sheet (form, record_id) WHERE voided_at IS NULL AND serial <> ''`,
    `CREATE INDEX print_sheet_latest ON print_sheet (form, record_id, reserved_at)`,
    `CREATE UNIQUE INDEX print_sheet_serial ON print_sheet (serial) WHERE serial <> ''`,
    `CREATE INDEX print_sheet_voided ON print_sheet (voided_date) WHERE voided_at IS NOT NULL`,
    `CREATE TABLE print (
      id TEXT PRIMARY KEY, print_no TEXT NOT NULL, sheet_id TEXT NOT NULL REFERENCES print_sheet (id),
      kind TEXT NOT NULL, nth INTEGER NOT NULL, reason TEXT NOT NULL, form_class TEXT NOT NULL,
      template TEXT NOT NULL, template_version INTEGER NOT NULL, digest TEXT NOT NULL, watermark TEXT NOT NULL,
      keeps_bytes INTEGER NOT NULL, pages INTEGER NOT NULL, copies INTEGER NOT NULL, printer TEXT NOT NULL,
      media TEXT NOT NULL, sides TEXT NOT NULL, language TEXT NOT NULL, at INTEGER NOT NULL,
      business_date TEXT NOT NULL, staff_id TEXT NOT NULL, desk_code TEXT NOT NULL, state TEXT NOT NULL,
      state_at INTEGER NOT NULL, cause TEXT NOT NULL, note TEXT NOT NULL, job TEXT NOT NULL,
      queue_place INTEGER NOT NULL, cancel_asked INTEGER NOT NULL, needs_hand INTEGER NOT NULL
    ) STRICT`,
    `CREATE INDEX print_day ON print (business_date, at, id)`,
    `CREATE INDEX print_at ON print (at, id)`,
    `CREATE INDEX print_of_sheet ON print (sheet_id, at)`,
    `CREATE INDEX print_under_way ON print (at, id) WHERE state IN ('queued', 'sending', 'spooled')`,
    `CREATE INDEX print_needs_hand ON print (at, id) WHERE needs_hand = 1`,
    `CREATE INDEX print_take_back ON print (at) WHERE cancel_asked = 1`,
    `CREATE INDEX print_again ON print (at, id) WHERE kind = 'reprint'`,
    `CREATE INDEX print_bytes_of ON print (digest)`,
    `CREATE TABLE print_step (
      print_id TEXT NOT NULL REFERENCES print (id), at INTEGER NOT NULL, state TEXT NOT NULL, cause TEXT NOT NULL,
      by_staff TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX print_step_print ON print_step (print_id, at)`,
    `CREATE TABLE print_bytes (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT`,
    `CREATE TABLE print_setup (
      desk_code TEXT NOT NULL, form_class TEXT NOT NULL, printer TEXT NOT NULL, media TEXT NOT NULL,
      sides TEXT NOT NULL, copies INTEGER NOT NULL, language TEXT NOT NULL, revision INTEGER NOT NULL,
      PRIMARY KEY (desk_code, form_class)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE label_roll (
      desk_code TEXT PRIMARY KEY, remaining INTEGER NOT NULL, changed_at INTEGER NOT NULL, changed_by TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,
  ],
}
