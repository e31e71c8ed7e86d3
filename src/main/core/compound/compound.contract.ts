import { z } from 'zod'
import { query } from '../kernel/procedure.ts'
import {
  Cursor,
  DeskCode,
  EpochMs,
  Id,
  line,
  lookup,
  optionalLine,
  PageSize,
  ZoneCode,
} from '../kernel/schema.ts'

export const Unit = z.object({
  id: Id,
  zone: ZoneCode,
  building: z.string(),
  entrance: z.string(),
  number: z.string(),
  /** How the compound writes it: `3-2-1501`. */
  name: z.string(),
})
export type Unit = z.infer<typeof Unit>

/** How a home is written on a list: building, entrance (may be empty) and room number. */
export const NewUnit = z.object({
  zone: ZoneCode,
  building: line(10),
  entrance: optionalLine(10),
  number: line(10),
})
export type NewUnit = z.infer<typeof NewUnit>

/** Whose records a line of a home's history is; the filter of the page. */
export const HistoryKind = z.enum(['parcels', 'printDesk', 'fax', 'moveIn', 'fees', 'contacts'])
export type HistoryKind = z.infer<typeof HistoryKind>

/** Something that waits for a home, in the words of its duty. */
export const WaitingItem = z.object({
  kind: HistoryKind,
  count: z.number(),
  title: z.string(),
  note: z.string(),
  late: z.boolean(),
})
export type WaitingItem = z.infer<typeof WaitingItem>

export const PastItem = z.object({
  id: z.string(),
  at: EpochMs,
  kind: HistoryKind,
  title: z.string(),
  detail: z.string(),
  by: z.string(),
})
export type PastItem = z.infer<typeof PastItem>

export const compoundContract = {
  overview: query('signed-in').output(
    z.object({
      name: z.string(),
      practice: z.boolean(),
      timeZone: z.string(),
      zones: z.array(z.object({ code: ZoneCode, name: z.string(), units: z.number() })),
      desks: z.array(z.object({ code: DeskCode, name: z.string(), zone: ZoneCode })),
    }),
  ),
  units: query('person.read')
    .input(
      z.object({
        zone: ZoneCode.optional(),
        building: lookup(10).optional(),
        after: Cursor.optional(),
        size: PageSize,
      }),
    )
    .output(
      z.object({
        rows: z.array(Unit.extend({ residents: z.string(), people: z.number() })),
        next: Cursor.nullable(),
        total: z.number(),
      }),
    ),
  /** What waits for a home, from every duty. */
  unitWaiting: query('person.read')
    .input(z.object({ unitId: Id }))
    .output(
      z.object({
        /** The kinds that any duty can tell of. */
        kinds: z.array(HistoryKind),
        waiting: z.array(WaitingItem),
      }),
    ),
  /** What happened to a home, from every duty, newest first. */
  unitHistory: query('person.read')
    .input(
      z.object({
        unitId: Id,
        kind: HistoryKind.optional(),
        after: Cursor.optional(),
        size: PageSize,
      }),
    )
    .output(
      z.object({
        rows: z.array(PastItem),
        next: Cursor.nullable(),
      }),
    ),
}
