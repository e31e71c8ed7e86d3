import { z } from 'zod'
import { command, query, session } from '../kernel/procedure.ts'
import { CommandId, EpochMs, Id, lookup } from '../kernel/schema.ts'

/** As many as a sheet is read with. */
const MOST_COLUMNS = 60
const MOST_SHEETS = 100

/** What a column of the sheet may mean. */
export const Column = z.enum([
  'zone',
  'building',
  'entrance',
  'floor',
  'number',
  'unit',
  'name',
  'phone',
  'relation',
  'idNumber',
  'since',
  'leaseEnd',
  'plate',
  'colour',
  'place',
  'keeper',
  'ignore',
])
export type Column = z.infer<typeof Column>

export const DoubtfulRow = z.object({
  /** Row number as the spreadsheet program shows it. */
  row: z.number(),
  reason: z.string(),
  /** The cells as read, so that the row can be found again. */
  cells: z.array(z.string()),
})

/** One sheet with its columns as they were understood. */
export const SheetRead = z.object({
  name: z.string(),
  columns: z.array(
    z.object({
      title: z.string(),
      meaning: Column,
      /** A few cells from under the title, so that a clerk sees what the column holds. */
      samples: z.array(z.string()),
    }),
  ),
})
export type SheetRead = z.infer<typeof SheetRead>

export const Rehearsal = z.object({
  rehearsalId: Id,
  fileName: z.string(),
  sheets: z.array(SheetRead),
  /** What was passed over and why: hidden sheets, subtotals, sheets without homes. */
  notes: z.array(z.string()),
  /** Why nothing of it may be stored, where a column seems to mean something else. */
  stop: z.string().nullable(),
  rowsRead: z.number(),
  unitsAdded: z.number(),
  personsAdded: z.number(),
  vehiclesAdded: z.number(),
  changed: z.number(),
  same: z.number(),
  doubtful: z.array(DoubtfulRow),
})
export type Rehearsal = z.infer<typeof Rehearsal>

export const importsContract = {
  /** Reads the sheet outside the main process and says what would happen; stores nothing. */
  rehearse: session('import.commit')
    .input(z.object({ file: z.file() }))
    .output(Rehearsal)
    .errors({
      SHEET_UNREADABLE: { data: z.object({ reason: z.string() }) },
      SHEET_TOO_LARGE: {},
      SHEET_COLUMNS_UNKNOWN: { data: z.object({ missing: z.string() }) },
    }),
  /** Judges the same sheet again, its columns as the clerk corrected them. */
  rehearseAgain: session('import.commit')
    .input(
      z.object({
        rehearsalId: Id,
        sheets: z
          .array(z.object({ name: lookup(60), columns: z.array(Column).max(MOST_COLUMNS) }))
          .max(MOST_SHEETS),
      }),
    )
    .output(Rehearsal)
    .errors({ REHEARSAL_GONE: {}, SHEET_COLUMNS_UNKNOWN: { data: z.object({ missing: z.string() }) } }),
  /** Stores every good row of a rehearsal as one batch. */
  commit: command('import.commit')
    .input(z.object({ commandId: CommandId, rehearsalId: Id }))
    .output(
      z.object({
        batchId: Id,
        unitsAdded: z.number(),
        personsAdded: z.number(),
        vehiclesAdded: z.number(),
      }),
    )
    .errors({ REHEARSAL_GONE: {}, REHEARSAL_STOPPED: {} }),
  /** Removes what the batch added, except what has been used since. */
  takeBack: command('import.takeBack')
    .input(z.object({ commandId: CommandId, batchId: Id }))
    .output(
      z.object({
        unitsRemoved: z.number(),
        personsRemoved: z.number(),
        vehiclesRemoved: z.number(),
        unitsKept: z.number(),
      }),
    )
    .errors({ BATCH_TAKEN_BACK: {} }),
  batches: query('import.commit').output(
    z.array(
      z.object({
        id: Id,
        fileName: z.string(),
        at: EpochMs,
        by: z.string(),
        units: z.number(),
        persons: z.number(),
        vehicles: z.number(),
        takenBack: z.boolean(),
      }),
    ),
  ),
}
