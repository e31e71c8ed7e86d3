import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import { CommandId, EpochMs, Id, nameLine, optionalLine, Revision } from '../../kernel/schema.ts'
import { ItemAct } from '../item-kinds.contract.ts'
import { Parcel, ParcelState } from '../parcels.schema.contract.ts'

/** What became of an item on the way to a door. */
export const DoorResult = z.enum(['out', 'handed', 'back'])
export type DoorResult = z.infer<typeof DoorResult>

export const DoorTrip = z.object({
  id: Id,
  tripNo: z.string(),
  /** Who carries them. */
  carrier: z.string(),
  outAt: EpochMs,
  backAt: EpochMs.nullable(),
  items: z.array(
    z.object({
      item: Parcel,
      result: DoorResult,
      person: z.string(),
      /** Who may have opened the door, of what is still out. */
      residents: z.array(z.object({ personId: Id, name: z.string() })),
    }),
  ),
})
export type DoorTrip = z.infer<typeof DoorTrip>

/** 送件单: what is carried to the doors of some homes, out and back. */
export const doorContract = {
  /** What waits for homes that are offered their parcels at the door, and this desk's trips: out now, and today's. */
  board: query('parcel.release').output(z.object({ offered: z.array(Parcel), trips: z.array(DoorTrip) })),
  takeOut: command('parcel.release')
    .input(
      z.object({
        commandId: CommandId,
        items: z
          .array(z.object({ id: Id, revision: Revision }))
          .min(1)
          .max(60),
        /** None: whoever writes it down goes. */
        staffId: Id.nullable(),
      }),
    )
    .output(z.object({ tripId: Id, tripNo: z.string() }))
    .errors({
      ACT_NOT_POSSIBLE: { data: z.object({ act: ItemAct, state: ParcelState }) },
      /** A paper has to be seen for it: that is done at the counter. */
      NOT_TO_THE_DOOR: { data: z.object({ unit: z.string() }) },
    }),
  /** Back from the doors: who has what now, against the signature on the sheet; the rest lies on its shelf again. */
  settle: command('parcel.release')
    .input(
      z.object({
        commandId: CommandId,
        tripId: Id,
        handed: z.array(z.object({ id: Id, person: nameLine(30), personId: Id.nullable() })).max(60),
        back: z.array(Id).max(60),
        reason: optionalLine(60),
      }),
    )
    .output(z.object({ left: z.number() }))
    .errors({
      TRIP_ENDED: {},
      COLLECTOR_NOT_OF_HOUSEHOLD: {},
      ACT_NOT_POSSIBLE: { data: z.object({ act: ItemAct, state: ParcelState }) },
    }),
}
