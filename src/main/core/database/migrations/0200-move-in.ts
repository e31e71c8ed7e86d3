import type { Migration } from '../migrate.ts'

export const moveInMigration: Migration = {
  number: 200,
  name: 'move-in',
  sql: [
    `CREATE TABLE move_in_case (
      id TEXT PRIMARY KEY, case_no TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, phase TEXT NOT NULL, zone TEXT NOT NULL,
      unit_id TEXT NOT NULL REFERENCES unit (id), owner_type TEXT NOT NULL, appointment_date TEXT,
      appointment_slot TEXT NOT NULL DEFAULT '', queue_no TEXT NOT NULL DEFAULT '', desk_code TEXT NOT NULL DEFAULT '',
      assistant_id TEXT, planned_at INTEGER NOT NULL, planned_by TEXT NOT NULL, checked_in_at INTEGER,
      checked_in_date TEXT, hold_until TEXT, hold_reason TEXT NOT NULL DEFAULT '', handed_over_at INTEGER,
      handed_over_date TEXT, archived_at INTEGER, closed_at INTEGER, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    // One undecided case of a kind for a home: the second desk finds the first one's.
    `CREATE UNIQUE INDEX move_in_case_open ON move_in_case (unit_id, kind) WHERE closed_at IS NULL`,
    `CREATE INDEX move_in_case_unit ON move_in_case (unit_id, planned_at)`,
    `CREATE INDEX move_in_case_appointed ON move_in_case (appointment_date, appointment_slot, id)`,
    `CREATE INDEX move_in_case_arrived ON move_in_case (checked_in_date, checked_in_at, id)`,
    `CREATE INDEX move_in_case_handed ON move_in_case (handed_over_date, id) WHERE handed_over_date IS NOT NULL`,
    `CREATE INDEX move_in_case_phase ON move_in_case (phase, appointment_date, id) WHERE closed_at IS NULL`,
    `CREATE TABLE move_in_entry (
      case_id TEXT NOT NULL REFERENCES move_in_case (id), field TEXT NOT NULL, value TEXT NOT NULL,
      revision INTEGER NOT NULL, by_staff TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (case_id, field)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE move_in_station (
      case_id TEXT NOT NULL REFERENCES move_in_case (id), station TEXT NOT NULL, state TEXT NOT NULL,
      started_at INTEGER, finished_at INTEGER, by_staff TEXT, desk_code TEXT NOT NULL DEFAULT '',
      reason TEXT NOT NULL DEFAULT '', approver_id TEXT, PRIMARY KEY (case_id, station)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE move_in_step (
      id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES move_in_case (id), at INTEGER NOT NULL, act TEXT NOT NULL,
      station TEXT, reason TEXT NOT NULL, by_staff TEXT NOT NULL, desk_code TEXT NOT NULL, approver_id TEXT,
      approval TEXT NOT NULL DEFAULT '', signed_at INTEGER
    ) STRICT`,
    `CREATE INDEX move_in_step_case ON move_in_step (case_id, at)`,
    `CREATE INDEX move_in_step_unsigned ON move_in_step (at) WHERE approval = 'phone' AND signed_at IS NULL`,
    `CREATE TABLE move_in_document (
      case_id TEXT NOT NULL REFERENCES move_in_case (id), code TEXT NOT NULL, state TEXT NOT NULL, promised_for TEXT,
      note TEXT NOT NULL DEFAULT '', checked_at INTEGER, checked_by TEXT, revision INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (case_id, code)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX move_in_document_promised ON move_in_document (promised_for) WHERE state = 'missing'`,
    `CREATE TABLE move_in_scan (
      id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES move_in_case (id), subject TEXT NOT NULL,
      digest TEXT NOT NULL, size INTEGER NOT NULL, media TEXT NOT NULL, at INTEGER NOT NULL, by_staff TEXT NOT NULL,
      removed_at INTEGER, removed_reason TEXT NOT NULL DEFAULT ''
    ) STRICT`,
    `CREATE INDEX move_in_scan_case ON move_in_scan (case_id, at)`,
    // Only what is not in order is written down: a cell without a row is ✓.
    `CREATE TABLE move_in_cell (
      case_id TEXT NOT NULL REFERENCES move_in_case (id), room TEXT NOT NULL, item TEXT NOT NULL,
      result TEXT NOT NULL, PRIMARY KEY (case_id, room, item)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE move_in_defect (
      id TEXT PRIMARY KEY, defect_no TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL REFERENCES move_in_case (id),
      unit_id TEXT NOT NULL, zone TEXT NOT NULL, room TEXT NOT NULL, item TEXT NOT NULL, text TEXT NOT NULL,
      severity TEXT NOT NULL, responsible TEXT NOT NULL, due TEXT NOT NULL, accepted INTEGER NOT NULL,
      found_at INTEGER NOT NULL, found_by TEXT NOT NULL, recheck_date TEXT, recheck_result TEXT NOT NULL DEFAULT '',
      recheck_by TEXT, closed_at INTEGER, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX move_in_defect_case ON move_in_defect (case_id, found_at)`,
    `CREATE INDEX move_in_defect_open ON move_in_defect (due, id) WHERE closed_at IS NULL`,
    // Readings in thousandths of the meter's unit.
    `CREATE TABLE move_in_meter (
      case_id TEXT NOT NULL REFERENCES move_in_case (id), meter TEXT NOT NULL, meter_no TEXT NOT NULL, reading INTEGER,
      base INTEGER, read_at INTEGER, read_by TEXT, revision INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (case_id, meter)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE move_in_key (
      case_id TEXT NOT NULL REFERENCES move_in_case (id), kind TEXT NOT NULL, kit INTEGER NOT NULL, given INTEGER,
      reason TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (case_id, kind)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE key_custody (
      id TEXT PRIMARY KEY, custody_no TEXT NOT NULL UNIQUE, case_id TEXT, unit_id TEXT NOT NULL REFERENCES unit (id),
      zone TEXT NOT NULL, what TEXT NOT NULL, quantity INTEGER NOT NULL, bag_no TEXT NOT NULL, place TEXT NOT NULL,
      purpose TEXT NOT NULL, borrowers TEXT NOT NULL, notice TEXT NOT NULL, since TEXT NOT NULL, until TEXT NOT NULL,
      taken_by TEXT NOT NULL, ended_at INTEGER, ended_by TEXT, ended_note TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX key_custody_unit ON key_custody (unit_id)`,
    `CREATE INDEX key_custody_held ON key_custody (until, id) WHERE ended_at IS NULL`,
    `CREATE TABLE key_loan (
      id TEXT PRIMARY KEY, custody_id TEXT NOT NULL REFERENCES key_custody (id), borrower TEXT NOT NULL,
      phone TEXT NOT NULL, paper_tail TEXT NOT NULL, reason TEXT NOT NULL, lent_at INTEGER NOT NULL,
      lent_by TEXT NOT NULL, due_at INTEGER NOT NULL, returned_at INTEGER, returned_by TEXT,
      note TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE UNIQUE INDEX key_loan_out ON key_loan (custody_id) WHERE returned_at IS NULL`,
    `CREATE INDEX key_loan_due ON key_loan (due_at) WHERE returned_at IS NULL`,
    `CREATE INDEX key_loan_custody ON key_loan (custody_id, lent_at)`,
    `CREATE TABLE owner_file (
      unit_id TEXT PRIMARY KEY REFERENCES unit (id), file_no TEXT NOT NULL UNIQUE, zone TEXT NOT NULL,
      place TEXT NOT NULL, opened_at INTEGER NOT NULL, opened_by TEXT NOT NULL, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE owner_file_page (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES owner_file (unit_id), title TEXT NOT NULL,
      pages INTEGER NOT NULL, medium TEXT NOT NULL, dated TEXT NOT NULL, remark TEXT NOT NULL, at INTEGER NOT NULL,
      by_staff TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX owner_file_page_unit ON owner_file_page (unit_id, at)`,
    `CREATE TABLE file_loan (
      id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES owner_file (unit_id), what TEXT NOT NULL,
      borrower TEXT NOT NULL, reason TEXT NOT NULL, lent_at INTEGER NOT NULL, lent_by TEXT NOT NULL,
      due TEXT NOT NULL, returned_at INTEGER, returned_by TEXT, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX file_loan_unit ON file_loan (unit_id, lent_at)`,
    `CREATE INDEX file_loan_out ON file_loan (due, id) WHERE returned_at IS NULL`,
  ],
}
