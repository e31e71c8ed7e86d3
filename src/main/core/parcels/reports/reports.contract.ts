import { z } from 'zod'
import { disclose, query } from '../../kernel/procedure.ts'
import { BusinessDate } from '../../kernel/schema.ts'
import { IncidentKind } from '../incidents/incidents.contract.ts'
import { Ages, Carrier } from '../parcels.schema.contract.ts'

const Range = z.object({ from: BusinessDate, to: BusinessDate })
const rangeErrors = { RANGE_TOO_LONG: { data: z.object({ days: z.number() }) } }

/** Days between coming in and being fetched. */
export const WaitStep = z.enum(['sameDay', 'one', 'two', 'toSix', 'more'])
export type WaitStep = z.infer<typeof WaitStep>

const Flow = { received: z.number(), collected: z.number(), waiting: z.number() }

export const ParcelReport = z.object({
  totals: z.object({ ...Flow, withdrawn: z.number(), refused: z.number(), incidents: z.number() }),
  byDay: z.array(z.object({ date: BusinessDate, received: z.number(), collected: z.number() })),
  byCarrier: z.array(z.object({ carrier: Carrier, ...Flow })),
  byZone: z.array(z.object({ zone: z.string(), ...Flow })),
  waits: z.array(z.object({ step: WaitStep, items: z.number() })),
  /** What is on the shelf now, whenever it came. */
  ages: Ages,
  byClerk: z.array(z.object({ name: z.string(), received: z.number(), handedOut: z.number() })),
  refusals: z.array(z.object({ reason: z.string(), items: z.number() })),
  incidents: z.array(
    z.object({ kind: IncidentKind, opened: z.number(), open: z.number(), claimFen: z.number() }),
  ),
})
export type ParcelReport = z.infer<typeof ParcelReport>

export const parcelReportsContract = {
  read: query('parcel.list').input(Range).output(ParcelReport).errors(rangeErrors),
  /** The register of these days, with the columns of T/DJWGXH 004-2020, and the report, as a workbook. */
  workbook: disclose('parcel.list').input(Range).output(z.file()).errors(rangeErrors),
}
