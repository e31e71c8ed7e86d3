import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import { CommandId, EpochMs, Id, optionalLine, ZoneCode } from '../../kernel/schema.ts'
import { Carrier, TrackingNo } from '../parcels.schema.contract.ts'

export const ExpectedItem = z.object({
  id: Id,
  trackingNo: z.string(),
  carrier: Carrier,
  unitId: Id,
  unit: z.string(),
  zone: ZoneCode,
  note: z.string(),
  saidAt: EpochMs,
  saidBy: z.string(),
})
export type ExpectedItem = z.infer<typeof ExpectedItem>

/** 预报: what an owner says will come. Its intake finds the home by itself. */
export const expectedContract = {
  /** What has not come yet, the oldest first. */
  list: query('parcel.intake').output(z.array(ExpectedItem)),
  announce: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        trackingNo: TrackingNo,
        carrier: Carrier,
        unitId: Id,
        personId: Id.nullable(),
        note: optionalLine(40),
      }),
    )
    .output(z.object({ id: Id }))
    .errors({
      TRACKING_NO_UNREADABLE: {},
      EXPECTED_ALREADY: { data: z.object({ unit: z.string() }) },
      PARCEL_ALREADY_HERE: { data: z.object({ id: Id, shelfNo: z.string(), receivedAt: EpochMs }) },
    }),
  /** It will not come. */
  cancel: command('parcel.intake')
    .input(z.object({ commandId: CommandId, id: Id }))
    .output(z.object({})),
}
