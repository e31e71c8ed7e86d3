import { z } from 'zod'
import { command, disclose, query } from '../kernel/procedure.ts'
import { BusinessDate, CommandId, EpochMs, Id, line, lookup, opaque, Revision } from '../kernel/schema.ts'

const Hold = z.object({
  id: Id,
  reason: z.string(),
  until: BusinessDate.nullable(),
  placedBy: z.string(),
  revision: Revision,
})

export const privacyContract = {
  /** How much is held on a person, and what stands in the way of erasing it; no value of it. */
  person: query('person.export')
    .input(z.object({ personId: Id }))
    .output(
      z.object({
        personId: Id,
        /** Masked. */
        name: z.string(),
        homes: z.array(z.string()),
        revision: Revision,
        sections: z.array(z.object({ title: z.string(), rows: z.number() })),
        reasonsToKeep: z.array(z.string()),
        legalHolds: z.array(Hold),
        erasedAt: EpochMs.nullable(),
      }),
    ),
  /** The owner asks for a copy (PIPL 45): written down with the reason; then the form may be previewed and printed. */
  export: disclose('person.export')
    .input(z.object({ personId: Id, reason: line(60) }))
    .output(z.object({ form: z.string(), recordId: Id })),
  placeHold: command('person.export')
    .input(z.object({ commandId: CommandId, personId: Id, reason: line(60), until: BusinessDate.optional() }))
    .output(z.object({ holdId: Id })),
  /** Two people, as for the erasing that it makes possible (record of the approval: the hold). */
  releaseHold: command('person.export')
    .input(z.object({ commandId: CommandId, holdId: Id, revision: Revision, approval: opaque(80) }))
    .output(z.object({ holdId: Id }))
    .errors({ APPROVAL_REFUSED: {} }),
  /** Takes out what tells who it was (PIPL 47). Two people: record of the approval is the person. */
  erase: command('person.export')
    .input(
      z.object({
        commandId: CommandId,
        personId: Id,
        revision: Revision,
        reason: line(60),
        approval: opaque(80),
      }),
    )
    .output(z.object({ personId: Id }))
    .errors({
      APPROVAL_REFUSED: {},
      ERASE_HELD: { data: z.object({ reasons: z.array(z.string()) }) },
      ALREADY_ERASED: {},
    }),
  /** What goes by itself, after how long, on what ground, and what waits for a person's decision. */
  retention: query('audit.state').output(
    z.object({
      rules: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          basis: z.string(),
          keepDays: z.number().nullable(),
          waiting: z.number(),
          lastAt: EpochMs.nullable(),
          total: z.number(),
        }),
      ),
    }),
  ),
  /**
   * Who moved out long ago; with a name or a home, whoever moved out of it at any time: they may ask for their data, or
   * for its erasure, the day after (PIPL 45, 47), and the search box knows them no more.
   */
  movedOut: query('person.export')
    .input(z.object({ text: lookup(40) }))
    .output(
      z.object({
        people: z.array(z.object({ personId: Id, name: z.string(), unit: z.string(), until: BusinessDate })),
        total: z.number(),
      }),
    ),
}
