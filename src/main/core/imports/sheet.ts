import { z } from 'zod'

/** One table of a file, as text: row 0 is the spreadsheet program's row 1. */
export const Sheet = z.object({
  name: z.string(),
  /** Its rows were not read. */
  hidden: z.boolean(),
  rows: z.array(z.array(z.string())),
})
export type Sheet = z.infer<typeof Sheet>

/** Why a file is no table that we read. */
export const SheetProblem = z.enum([
  'notATable',
  'oldOrLocked',
  'damaged',
  'tooLarge',
  'unknownEncoding',
  'empty',
])
export type SheetProblem = z.infer<typeof SheetProblem>

/** What the sheet reader's process answers. */
export const SheetAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), sheets: z.array(Sheet) }),
  z.object({ ok: z.literal(false), problem: SheetProblem }),
])
export type SheetAnswer = z.infer<typeof SheetAnswer>

/** Ten times the largest compound we know of (spec/sizes.md). */
export const sheetLimits = {
  fileBytes: 20 * 1024 * 1024,
  rows: 30_000,
  columns: 60,
  cellLength: 500,
  sheets: 100,
} as const

export class UnreadableSheet extends Error {
  readonly problem: SheetProblem

  constructor(problem: SheetProblem, options?: ErrorOptions) {
    super(problem, options)
    this.name = 'UnreadableSheet'
    this.problem = problem
  }
}
