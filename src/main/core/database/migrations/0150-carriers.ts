import type { Migration } from '../migrate.ts'

/** Masks of spec/parcels.md 3.3.4 and how seldom another carrier's number looks like that, out of a hundred. */
export const knownMasks: readonly (readonly [carrier: string, mask: string, rank: number])[] = [
  ['sf', 'SF#12-15', 100],
  ['jd', 'JD*11-16', 100],
  ['yto', 'YT#13', 100],
  ['jtexpress', 'JT#13', 100],
  ['deppon', 'DPK#12-20', 100],
  ['ems', '@2#9@2', 100],
  ['zto', '73#12', 90],
  ['zto', '75#12', 90],
  ['zto', '76#12', 90],
  ['zto', '78#12', 90],
  ['sto', '77#13', 90],
  ['yunda', '43#11-13', 80],
  ['yunda', '46#11-13', 80],
  ['ems', '10#11', 60],
  ['ems', '11#11', 60],
  ['yunda', '#15', 40],
  ['yunda', '#13', 30],
  ['sf', '#12', 30],
]

export const carriersMigration: Migration = {
  number: 150,
  name: 'carriers',
  sql: [
    `CREATE TABLE carrier_pattern (
      id TEXT PRIMARY KEY, carrier TEXT NOT NULL, mask TEXT NOT NULL, rank INTEGER NOT NULL, note TEXT NOT NULL,
      active INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    `CREATE UNIQUE INDEX carrier_pattern_mask ON carrier_pattern (carrier, mask)`,
    ...knownMasks.map(
      ([carrier, mask, rank], at) =>
        `INSERT INTO carrier_pattern (id, carrier, mask, rank, note, active) VALUES ('pattern-${String(at + 1).padStart(2, '0')}', '${carrier}', '${mask}', ${rank}, '', 1)`,
    ),
    `CREATE TABLE pickup_point (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL, phone TEXT NOT NULL, hours TEXT NOT NULL,
      active INTEGER NOT NULL, revision INTEGER NOT NULL DEFAULT 0
    ) STRICT`,
    // What a waybill said, and whose it proved to be: asked by the tail or by the name, so each has its index.
    `CREATE TABLE waybill_name (
      phone_tail TEXT NOT NULL, name_key TEXT NOT NULL, unit_id TEXT NOT NULL, person_id TEXT,
      times INTEGER NOT NULL, last_at INTEGER NOT NULL, PRIMARY KEY (phone_tail, name_key, unit_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE INDEX waybill_name_name ON waybill_name (name_key)`,
    `CREATE INDEX waybill_name_last ON waybill_name (last_at)`,
  ],
}
