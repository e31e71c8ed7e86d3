import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import { CommandId, EpochMs, Id, line, opaque, optionalLine, Revision } from '../kernel/schema.ts'

export const CountMoment = z.enum(['open', 'close'])
export type CountMoment = z.infer<typeof CountMoment>

/** What is counted, in the order in which a desk walks past it. */
export const CountableKind = z.enum(['parcels', 'keys', 'faxes'])
export type CountableKind = z.infer<typeof CountableKind>

export const CountLine = z.object({
  kind: CountableKind,
  itemId: z.string(),
  shelf: z.string(),
  place: z.string(),
  /** A home or a number, never a person. */
  about: z.string(),
  expected: z.boolean(),
  seen: z.boolean(),
  how: z.enum(['', 'scan', 'tick', 'gone']),
  incidentNo: z.string(),
})
export type CountLine = z.infer<typeof CountLine>

export const CountSums = z.object({
  /** Still the desk's when the count ended. */
  expected: z.number(),
  seen: z.number(),
  /** Handed out while the count went on: not there, and no difference. */
  gone: z.number(),
  missing: z.number(),
  /** Lies there, and the register has none. */
  extra: z.number(),
})
export type CountSums = z.infer<typeof CountSums>

export const PassOnNote = z.object({
  id: Id,
  deskCode: z.string(),
  at: EpochMs,
  by: z.string(),
  content: z.string(),
  readers: z.array(z.object({ staffId: Id, name: z.string(), readAt: EpochMs.nullable() })),
  /** The caller is asked to read it and has not said so yet. */
  mine: z.boolean(),
})
export type PassOnNote = z.infer<typeof PassOnNote>

const OfCount = { commandId: CommandId, countId: Id }
const countErrors = { COUNT_FINISHED: {} }

export const shiftsContract = {
  current: query('shift.open').output(
    z.object({
      shift: z.object({ id: Id, openedAt: EpochMs, openedBy: z.string(), revision: Revision }).nullable(),
      /** The count under way; else the last one of this shift. */
      count: z
        .object({
          id: Id,
          moment: CountMoment,
          begunAt: EpochMs,
          by: z.string(),
          finished: z.boolean(),
          sums: CountSums,
        })
        .nullable(),
      notes: z.array(PassOnNote),
    }),
  ),
  open: command('shift.open')
    .input(z.object({ commandId: CommandId }))
    .output(z.object({ shiftId: Id }))
    .errors({ SHIFT_OPEN: { data: z.object({ by: z.string() }) } }),
  /** After a finished count; without one the reason is written down. */
  close: command('shift.open')
    .input(z.object({ commandId: CommandId, shiftId: Id, revision: Revision, uncounted: optionalLine(60) }))
    .output(z.object({}))
    .errors({ SHIFT_CLOSED: {}, SHIFT_UNCOUNTED: {}, COUNT_UNDER_WAY: {} }),
  beginCount: command('shift.open')
    .input(z.object({ commandId: CommandId, shiftId: Id, moment: CountMoment }))
    .output(z.object({ countId: Id, expected: z.number() }))
    .errors({ SHIFT_CLOSED: {}, COUNT_UNDER_WAY: {} }),
  /** Shelf by shelf, in walking order. */
  lines: query('shift.open')
    .input(z.object({ countId: Id }))
    .output(z.array(CountLine)),
  /** Ticked by eye, one or a whole shelf, unless parcels are to be scanned; a slip of the hand is unticked. */
  tick: command('shift.open')
    .input(
      z.object({
        ...OfCount,
        items: z
          .array(z.object({ kind: CountableKind, itemId: opaque(64) }))
          .min(1)
          .max(500),
        seen: z.boolean(),
      }),
    )
    .output(CountSums)
    .errors({ ...countErrors, COUNT_BY_SCAN: {} }),
  /** What is held before the scanner: seen, seen before, or here against the register. */
  scan: command('shift.open')
    .input(z.object({ ...OfCount, code: opaque(64) }))
    .output(
      z.object({
        outcome: z.enum(['seen', 'again', 'extra', 'unknown']),
        place: z.string(),
        about: z.string(),
        sums: CountSums,
      }),
    )
    .errors(countErrors),
  /** What was not seen and what was too much becomes an incident each. */
  finishCount: command('shift.open')
    .input(z.object({ ...OfCount, account: optionalLine(100) }))
    .output(z.object({ sums: CountSums, incidents: z.array(z.string()) }))
    .errors(countErrors),
  /** Whom a note can be for. */
  colleagues: query('shift.open').output(z.array(z.object({ staffId: Id, name: z.string() }))),
  passOn: command('shift.open')
    .input(z.object({ commandId: CommandId, content: line(300), readers: z.array(Id).min(1).max(20) }))
    .output(z.object({ noteId: Id })),
  readNote: command('shift.open')
    .input(z.object({ commandId: CommandId, noteId: Id }))
    .output(z.object({})),
  /** Done with: it is shown no more, and stays on file. */
  doneNote: command('shift.open')
    .input(z.object({ commandId: CommandId, noteId: Id }))
    .output(z.object({})),
}
