import type { Migration } from '../migrate.ts'

export const faxMigration: Migration = {
  number: 310,
  name: 'fax',
  sql: [
    `CREATE TABLE fax_out (
      id TEXT PRIMARY KEY, fax_no TEXT NOT NULL UNIQUE, state TEXT NOT NULL, at INTEGER NOT NULL,
      business_date TEXT NOT NULL, desk_code TEXT NOT NULL, staff_id TEXT NOT NULL, unit_id TEXT, zone TEXT,
      person_id TEXT, visitor_name TEXT NOT NULL, visitor_phone TEXT NOT NULL, department TEXT NOT NULL,
      destination TEXT NOT NULL, addressee TEXT NOT NULL, number TEXT NOT NULL, digits TEXT NOT NULL,
      line_kind TEXT NOT NULL, document_no TEXT NOT NULL, summary TEXT NOT NULL, pages INTEGER NOT NULL,
      cover INTEGER NOT NULL, approved_by TEXT NOT NULL, sent_pages INTEGER NOT NULL, attempts INTEGER NOT NULL,
      started_at INTEGER, ended_at INTEGER, accepted_reason TEXT NOT NULL, confirmed_at INTEGER, confirmed_by TEXT,
      confirmed_with TEXT NOT NULL, report_attached INTEGER NOT NULL, returned_to TEXT NOT NULL,
      abandoned_reason TEXT NOT NULL, closed_at INTEGER, masked_at INTEGER, revision INTEGER NOT NULL,
      CHECK (pages > 0 AND sent_pages BETWEEN 0 AND pages + cover)
    ) STRICT`,
    `CREATE INDEX fax_out_day ON fax_out (business_date, at, id)`,
    `CREATE INDEX fax_out_open ON fax_out (at, id) WHERE closed_at IS NULL`,
    // The duplicate guard looks at one number's faxes of the last minutes.
    `CREATE INDEX fax_out_digits ON fax_out (digits, at)`,
    `CREATE INDEX fax_out_unit ON fax_out (unit_id, at) WHERE unit_id IS NOT NULL`,
    `CREATE INDEX fax_out_names ON fax_out (business_date) WHERE masked_at IS NULL`,
    `CREATE TABLE fax_attempt (
      fax_id TEXT NOT NULL REFERENCES fax_out (id), nth INTEGER NOT NULL, started_at INTEGER NOT NULL,
      ended_at INTEGER NOT NULL, result TEXT NOT NULL, sent_pages INTEGER NOT NULL, staff_id TEXT NOT NULL,
      PRIMARY KEY (fax_id, nth)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE fax_in (
      id TEXT PRIMARY KEY, fax_no TEXT NOT NULL UNIQUE, state TEXT NOT NULL, at INTEGER NOT NULL,
      business_date TEXT NOT NULL, desk_code TEXT NOT NULL, staff_id TEXT NOT NULL, unit_id TEXT, zone TEXT,
      person_id TEXT, visitor_name TEXT NOT NULL, visitor_phone TEXT NOT NULL, department TEXT NOT NULL,
      sender TEXT NOT NULL, number TEXT NOT NULL, pages INTEGER NOT NULL, expected INTEGER, legible INTEGER NOT NULL,
      summary TEXT NOT NULL, resend_asked_at INTEGER, notified_at INTEGER, notified_by TEXT, notices INTEGER NOT NULL,
      collected_at INTEGER, collected_by TEXT, collector TEXT NOT NULL, relation TEXT NOT NULL, paper TEXT NOT NULL,
      signed INTEGER NOT NULL, closed_reason TEXT NOT NULL, closed_at INTEGER, masked_at INTEGER,
      revision INTEGER NOT NULL, CHECK (pages > 0)
    ) STRICT`,
    `CREATE INDEX fax_in_day ON fax_in (business_date, at, id)`,
    `CREATE INDEX fax_in_open ON fax_in (at, id) WHERE closed_at IS NULL`,
    `CREATE INDEX fax_in_unit ON fax_in (unit_id, at) WHERE unit_id IS NOT NULL`,
    `CREATE INDEX fax_in_names ON fax_in (business_date) WHERE masked_at IS NULL`,
  ],
}
