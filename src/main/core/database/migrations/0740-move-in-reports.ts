import type { Migration } from '../migrate.ts'

/** What the reports ask of some days: why homes were put off, and what was found wrong in them. */
export const moveInReportsMigration: Migration = {
  number: 740,
  name: 'move-in-reports',
  sql: [
    `CREATE INDEX move_in_step_act ON move_in_step (act, at)`,
    `CREATE INDEX move_in_defect_found ON move_in_defect (found_at)`,
  ],
}
