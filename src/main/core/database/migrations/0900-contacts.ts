import type { Migration } from '../migrate.ts'

/** 来电来访登记: who reached the desk, about what, and what is still owed to them. */
export const contactsMigration: Migration = {
  number: 900,
  name: 'contacts',
  sql: [
    `CREATE TABLE contact_log (
      id TEXT PRIMARY KEY, contact_no TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, business_date TEXT NOT NULL,
      desk_code TEXT NOT NULL, staff_id TEXT NOT NULL, channel TEXT NOT NULL, topic TEXT NOT NULL, unit_id TEXT,
      zone TEXT, person_id TEXT, caller_name TEXT NOT NULL, caller_phone TEXT NOT NULL, summary TEXT NOT NULL,
      outcome TEXT NOT NULL, to_whom TEXT NOT NULL, due_at INTEGER, closed_at INTEGER, closed_by TEXT,
      result TEXT NOT NULL, paper_no TEXT NOT NULL, masked_at INTEGER, revision INTEGER NOT NULL
    ) STRICT`,
    `CREATE INDEX contact_log_day ON contact_log (business_date, at, id)`,
    `CREATE INDEX contact_log_open ON contact_log (at, id) WHERE closed_at IS NULL`,
    // The pad counts a home's calls of a week while the phone is ringing.
    `CREATE INDEX contact_log_unit ON contact_log (unit_id, at) WHERE unit_id IS NOT NULL`,
    `CREATE INDEX contact_log_person ON contact_log (person_id) WHERE person_id IS NOT NULL`,
    `CREATE INDEX contact_log_names ON contact_log (business_date) WHERE masked_at IS NULL`,
  ],
}
