import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import { CommandId, Id, line, optionalLine, Revision } from '../../kernel/schema.ts'
import { Carrier, TrackingNo } from '../parcels.schema.contract.ts'

/** `SF#12-15`: letters and digits stand for themselves, # is a digit, @ a letter, * either; a count may follow. */
const Mask = line(40)

export const CarrierPattern = z.object({
  id: Id,
  carrier: Carrier,
  mask: z.string(),
  /** The mask in words. */
  words: z.string(),
  /** Out of a hundred. A suggestion with a rank, never a fact. */
  rank: z.number(),
  note: z.string(),
  active: z.boolean(),
  revision: Revision,
})
export type CarrierPattern = z.infer<typeof CarrierPattern>

export const PickupPoint = z.object({
  id: Id,
  name: z.string(),
  place: z.string(),
  phone: z.string(),
  hours: z.string(),
  active: z.boolean(),
  revision: Revision,
})
export type PickupPoint = z.infer<typeof PickupPoint>

/** None: a new row. */
const Which = { commandId: CommandId, id: Id.nullable(), revision: Revision }

export const carriersContract = {
  /** The best rank first. */
  patterns: query('settings').output(z.array(CarrierPattern)),
  putPattern: command('settings')
    .input(
      z.object({
        ...Which,
        carrier: Carrier,
        mask: Mask,
        rank: z.number().int().min(1).max(100),
        note: optionalLine(60),
        active: z.boolean(),
      }),
    )
    .output(z.object({ id: Id, revision: Revision }))
    .errors({ MASK_UNREADABLE: {}, MASK_KNOWN: {} }),
  /** What a code would be taken for, as it is folded: tried on the settings page. */
  tryCode: query('settings')
    .input(z.object({ code: TrackingNo }))
    .output(
      z.object({
        /** None: too short or too long to be one. */
        trackingNo: z.string().nullable(),
        matches: z.array(z.object({ patternId: Id, carrier: Carrier, rank: z.number() })),
      }),
    ),
  /** Lockers and stations of the compound, for the answer 不在本台，在…. */
  points: query('parcel.list').output(z.array(PickupPoint)),
  putPoint: command('settings')
    .input(
      z.object({
        ...Which,
        name: line(20),
        place: line(40),
        phone: optionalLine(20),
        hours: optionalLine(30),
        active: z.boolean(),
      }),
    )
    .output(z.object({ id: Id, revision: Revision })),
}
