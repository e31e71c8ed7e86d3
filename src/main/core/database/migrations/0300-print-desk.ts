import type { Migration } from '../migrate.ts'

export const printDeskMigration: Migration = {
  number: 300,
  name: 'print-desk',
  sql: [
    `CREATE TABLE print_job (
      id TEXT PRIMARY KEY, job_no TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, business_date TEXT NOT NULL,
      desk_code TEXT NOT NULL, staff_id TEXT NOT NULL, unit_id TEXT, zone TEXT, person_id TEXT,
      visitor_name TEXT NOT NULL, visitor_phone TEXT NOT NULL, service TEXT NOT NULL, source TEXT NOT NULL,
      machine TEXT NOT NULL, colour TEXT NOT NULL, size TEXT NOT NULL, faces TEXT NOT NULL, pages INTEGER NOT NULL,
      copies INTEGER NOT NULL, units INTEGER NOT NULL, sheets INTEGER NOT NULL, signed INTEGER NOT NULL,
      masked_at INTEGER, CHECK (pages > 0 AND copies > 0 AND units > 0)
    ) STRICT`,
    `CREATE INDEX print_job_day ON print_job (business_date, at, id)`,
    `CREATE INDEX print_job_unit ON print_job (unit_id, at) WHERE unit_id IS NOT NULL`,
    `CREATE INDEX print_job_machine ON print_job (desk_code, at) WHERE machine <> ''`,
    `CREATE INDEX print_job_names ON print_job (business_date)
      WHERE masked_at IS NULL AND (person_id IS NOT NULL OR visitor_name <> '')`,
    `CREATE TABLE counter_charge (
      record_id TEXT PRIMARY KEY, duty TEXT NOT NULL, record_no TEXT NOT NULL, item TEXT NOT NULL, at INTEGER NOT NULL,
      business_date TEXT NOT NULL, desk_code TEXT NOT NULL, staff_id TEXT NOT NULL, unit_id TEXT, zone TEXT,
      class TEXT NOT NULL, units INTEGER NOT NULL, free_units INTEGER NOT NULL, fen_each INTEGER NOT NULL,
      amount_fen INTEGER NOT NULL, price_list INTEGER NOT NULL, method TEXT NOT NULL, paid_at INTEGER, paid_date TEXT,
      disputed INTEGER NOT NULL DEFAULT 0, dispute_note TEXT NOT NULL DEFAULT '', voided_at INTEGER, voided_date TEXT,
      voided_by TEXT, void_reason TEXT NOT NULL DEFAULT '', revision INTEGER NOT NULL DEFAULT 0,
      CHECK (amount_fen = (units - free_units) * fen_each AND free_units BETWEEN 0 AND units)
    ) STRICT`,
    `CREATE INDEX counter_charge_day ON counter_charge (business_date, at, record_id)`,
    `CREATE INDEX counter_charge_quota ON counter_charge (unit_id, business_date, class, free_units)
      WHERE free_units > 0 AND voided_at IS NULL`,
    `CREATE INDEX counter_charge_owed ON counter_charge (at, record_id)
      WHERE amount_fen > 0 AND paid_at IS NULL AND voided_at IS NULL`,
    `CREATE INDEX counter_charge_owed_unit ON counter_charge (unit_id, amount_fen)
      WHERE amount_fen > 0 AND paid_at IS NULL AND voided_at IS NULL`,
    `CREATE INDEX counter_charge_voided ON counter_charge (voided_at, record_id) WHERE voided_at IS NOT NULL`,
    `CREATE TABLE counter_money (
      id TEXT PRIMARY KEY, record_id TEXT NOT NULL, at INTEGER NOT NULL, business_date TEXT NOT NULL,
      desk_code TEXT NOT NULL, staff_id TEXT NOT NULL, charged_date TEXT NOT NULL, fen INTEGER NOT NULL,
      method TEXT NOT NULL, reason TEXT NOT NULL, approved_by TEXT, CHECK (fen <> 0)
    ) STRICT`,
    `CREATE INDEX counter_money_day ON counter_money (business_date, desk_code, method, fen)`,
    `CREATE INDEX counter_money_record ON counter_money (record_id)`,
    `CREATE TABLE price_list (
      version INTEGER PRIMARY KEY, from_at INTEGER NOT NULL, published_at INTEGER NOT NULL, published_by TEXT NOT NULL,
      note TEXT NOT NULL, content TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE classified_refusal (
      id TEXT PRIMARY KEY, refusal_no TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, business_date TEXT NOT NULL,
      desk_code TEXT NOT NULL, staff_id TEXT NOT NULL, duty TEXT NOT NULL, told_at INTEGER, told_to TEXT
    ) STRICT`,
    `CREATE INDEX classified_refusal_at ON classified_refusal (at, id)`,
    `CREATE INDEX classified_refusal_untold ON classified_refusal (at, id) WHERE told_at IS NULL`,
  ],
}
