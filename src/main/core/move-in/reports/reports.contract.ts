import { z } from 'zod'
import { disclose, query } from '../../kernel/procedure.ts'
import { BusinessDate } from '../../kernel/schema.ts'

const Range = z.object({ from: BusinessDate, to: BusinessDate })
const rangeErrors = { RANGE_TOO_LONG: { data: z.object({ days: z.number() }) } }

/** One table, the same on the screen, on paper and in the workbook: homes by number, no names. */
export const MoveInTable = z.object({
  key: z.enum([
    'days',
    'reasons',
    'stations',
    'families',
    'missing',
    'unarchived',
    'trades',
    'places',
    'keys',
    'zones',
  ]),
  title: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
})
export type MoveInTable = z.infer<typeof MoveInTable>

export const moveInReportsContract = {
  read: query('movein.work')
    .input(Range)
    .output(z.object({ tables: z.array(MoveInTable) }))
    .errors(rangeErrors),
  /** The same tables as a workbook; who took the file is written down. */
  workbook: disclose('movein.work').input(Range).output(z.file()).errors(rangeErrors),
}
