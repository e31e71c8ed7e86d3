import type { Migration } from '../migrate.ts'

/** The night asks which charges are argued about before it takes any name out: a handful in years. */
export const counterDisputedMigration: Migration = {
  number: 760,
  name: 'counter-disputed',
  sql: [`CREATE INDEX counter_charge_disputed ON counter_charge (record_id) WHERE disputed = 1`],
}
