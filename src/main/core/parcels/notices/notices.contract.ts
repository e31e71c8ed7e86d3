import { z } from 'zod'
import { command, disclose, query } from '../../kernel/procedure.ts'
import { CommandId, EpochMs, Id, optionalLine, ZoneCode } from '../../kernel/schema.ts'

export const NoticeMethod = z.enum(['call', 'slip', 'wechat', 'sms', 'faceToFace'])
export type NoticeMethod = z.infer<typeof NoticeMethod>

export const NoticeResult = z.enum([
  'reached',
  'noAnswer',
  /** 停机: the number is out of service. */
  'outOfService',
  /** Will come another time, as promised. */
  'later',
  /** Put into the mailbox, pasted, written to a file: nobody has answered. */
  'sent',
])
export type NoticeResult = z.infer<typeof NoticeResult>

export const CallFilter = z.enum(['untold', 'overdue', 'all'])
export type CallFilter = z.infer<typeof CallFilter>

/** A home for which something waits. */
export const CallRow = z.object({
  unitId: Id,
  unit: z.string(),
  zone: ZoneCode,
  parcelIds: z.array(Id),
  /** In walking order. */
  places: z.array(z.string()),
  oldestDays: z.number(),
  overdue: z.boolean(),
  /** Whom to call; none where nobody of the household is on file, or it is another zone's. */
  personId: Id.nullable(),
  name: z.string(),
  /** Masked. */
  phone: z.string(),
  attempts: z.number(),
  last: z
    .object({ at: EpochMs, by: z.string(), method: NoticeMethod, result: NoticeResult, promise: z.string() })
    .nullable(),
})
export type CallRow = z.infer<typeof CallRow>

const Items = z.array(Id).min(1).max(400)

export const noticesContract = {
  /** By zone, the oldest first. */
  callList: query('parcel.intake')
    .input(z.object({ filter: CallFilter, zone: ZoneCode.optional() }))
    .output(
      z.object({
        rows: z.array(CallRow),
        /** Homes of the whole list. */
        total: z.number(),
        counts: z.object({ untold: z.number(), overdue: z.number(), all: z.number() }),
      }),
    ),
  /** Every try for these items, the newest first. */
  attempts: query('parcel.list')
    .input(z.object({ parcelId: Id }))
    .output(
      z.array(
        z.object({
          at: EpochMs,
          by: z.string(),
          deskCode: z.string(),
          method: NoticeMethod,
          result: NoticeResult,
          promise: z.string(),
        }),
      ),
    ),
  /** The full number, until a result key is pressed: written down as 通知取件. */
  revealPhone: disclose('person.reveal')
    .input(z.object({ unitId: Id, personId: Id }))
    .output(z.object({ phone: z.string() })),
  /** What came of a call, or that the addressee was told otherwise. */
  record: command('parcel.intake')
    .input(
      z.object({
        commandId: CommandId,
        parcelIds: Items,
        method: NoticeMethod,
        result: NoticeResult,
        promise: optionalLine(40),
      }),
    )
    .output(z.object({ told: z.number() })),
  /** A text to paste, with the name masked. It says the pickup codes, so who made it is written down. */
  text: disclose('parcel.intake')
    .input(z.object({ parcelIds: Items }))
    .output(z.object({ text: z.string() })),
  /** Lines of phone and text for the console of an SMS provider. */
  smsFile: disclose('person.reveal')
    .input(z.object({ parcelIds: Items }))
    .output(z.file()),
  /** Slips to be printed: eight to a sheet of A4, or from the roll. The batch is the record of the form. */
  makeSlips: command('parcel.intake')
    .input(z.object({ commandId: CommandId, parcelIds: Items }))
    .output(z.object({ batchId: Id, slips: z.number() })),
}
