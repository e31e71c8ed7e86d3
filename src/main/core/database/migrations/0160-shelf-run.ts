import type { Migration } from '../migrate.ts'

export const shelfRunMigration: Migration = {
  number: 160,
  name: 'shelf-run',
  sql: [
    `CREATE TABLE shelf_run (
      id TEXT PRIMARY KEY, run_no TEXT NOT NULL UNIQUE, desk_code TEXT NOT NULL, carrier TEXT, courier_id TEXT,
      consent TEXT NOT NULL, announced INTEGER, scan_first INTEGER NOT NULL, begun_at INTEGER NOT NULL,
      begun_date TEXT NOT NULL, begun_by TEXT NOT NULL, ended_at INTEGER, ended_by TEXT, note TEXT NOT NULL DEFAULT '',
      revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    // A desk works on one run at a time: where it stood is found again after a power cut.
    'CREATE UNIQUE INDEX shelf_run_open ON shelf_run (desk_code) WHERE ended_at IS NULL',
    'CREATE INDEX shelf_run_day ON shelf_run (begun_date, id)',
    `CREATE TABLE shelf_run_item (
      run_id TEXT NOT NULL REFERENCES shelf_run (id), seq INTEGER NOT NULL, tracking_no TEXT NOT NULL,
      carrier TEXT NOT NULL, outcome TEXT NOT NULL, parcel_id TEXT, searched TEXT NOT NULL DEFAULT '',
      reason TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL, by_staff TEXT NOT NULL, desk_code TEXT NOT NULL,
      label TEXT NOT NULL DEFAULT 'none', PRIMARY KEY (run_id, seq)
    ) STRICT, WITHOUT ROWID`,
    `CREATE UNIQUE INDEX shelf_run_item_parcel ON shelf_run_item (parcel_id) WHERE outcome = 'stored'`,
    `CREATE UNIQUE INDEX shelf_run_item_scanned ON shelf_run_item (run_id, tracking_no) WHERE outcome = 'scanned'`,
    // What the label feed looks at, in the order of the shelf: as many rows as labels wait.
    `CREATE INDEX shelf_run_item_label ON shelf_run_item (at, run_id, seq) WHERE label = 'due'`,
  ],
}
