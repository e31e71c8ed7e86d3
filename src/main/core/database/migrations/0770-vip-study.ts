import type { Migration } from '../migrate.ts'

export const vipStudyMigration: Migration = {
  number: 770,
  name: 'vip-study',
  sql: [
    // Faces to choose from in a test are alike: of one sex and about one age. Pages written before say nothing of it.
    `UPDATE vip_version SET content = json_set(content, '$.look', json('null'))
      WHERE json_type(content, '$.look') IS NULL`,
    `CREATE TABLE vip_card (
      staff_id TEXT NOT NULL REFERENCES staff (id), entry_id TEXT NOT NULL REFERENCES vip_entry (id),
      due_on TEXT NOT NULL, stability REAL NOT NULL, difficulty REAL NOT NULL, phase INTEGER NOT NULL,
      interval_days INTEGER NOT NULL, asked INTEGER NOT NULL, missed INTEGER NOT NULL, seen_on TEXT NOT NULL,
      PRIMARY KEY (staff_id, entry_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX vip_card_due ON vip_card (staff_id, due_on)`,
    `CREATE TABLE vip_read (
      staff_id TEXT NOT NULL REFERENCES staff (id), edition_id TEXT NOT NULL REFERENCES vip_edition (id),
      read_at INTEGER NOT NULL, PRIMARY KEY (staff_id, edition_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE vip_test (
      id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, form TEXT NOT NULL, kinds TEXT NOT NULL,
      seconds INTEGER NOT NULL, examiner TEXT NOT NULL REFERENCES staff (id), due_on TEXT NOT NULL,
      made_by TEXT NOT NULL, made_at INTEGER NOT NULL
    ) STRICT`,
    `CREATE TABLE vip_sitting (
      id TEXT PRIMARY KEY, test_id TEXT NOT NULL REFERENCES vip_test (id), number TEXT NOT NULL UNIQUE,
      staff_id TEXT NOT NULL REFERENCES staff (id), role TEXT NOT NULL, reading TEXT NOT NULL,
      pass_percent INTEGER NOT NULL, state TEXT NOT NULL, due_on TEXT NOT NULL, begun_at INTEGER, ended_at INTEGER,
      asked INTEGER NOT NULL, correct INTEGER, retest_of TEXT REFERENCES vip_sitting (id), certificate TEXT UNIQUE,
      sheet TEXT NOT NULL DEFAULT 'none', revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE INDEX vip_sitting_test ON vip_sitting (test_id)`,
    `CREATE INDEX vip_sitting_open ON vip_sitting (staff_id, state)`,
    `CREATE INDEX vip_sitting_ended ON vip_sitting (ended_at) WHERE ended_at IS NOT NULL`,
    // What was asked stays as it was asked: the page may change before anybody looks at the result.
    `CREATE TABLE vip_question (
      sitting_id TEXT NOT NULL REFERENCES vip_sitting (id), ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
      entry_id TEXT NOT NULL REFERENCES vip_entry (id), photo_id TEXT, plate TEXT NOT NULL, options TEXT NOT NULL,
      answer INTEGER NOT NULL, shown_at INTEGER, chosen INTEGER, is_right INTEGER, PRIMARY KEY (sitting_id, ordinal)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX vip_question_entry ON vip_question (entry_id)`,
    // What a member of staff has learnt and proved: the certificate is printed from it (spec 6.4).
    `CREATE TABLE training_record (
      id TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES staff (id), subject TEXT NOT NULL, held_on TEXT NOT NULL,
      result TEXT NOT NULL, certificate TEXT NOT NULL UNIQUE, source TEXT NOT NULL, examiner TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX training_record_staff ON training_record (staff_id, held_on)`,
  ],
}
