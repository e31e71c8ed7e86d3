import { z } from 'zod'
import { BusinessDate, EpochMs, Id } from '../kernel/schema.ts'

export const CellResult = z.enum(['ok', 'defect', 'notApplicable'])
export type CellResult = z.infer<typeof CellResult>

/** A touches use, B function, C looks. */
export const Severity = z.enum(['A', 'B', 'C'])
export type Severity = z.infer<typeof Severity>
export const Responsible = z.enum(['builder', 'supplier', 'property'])
export type Responsible = z.infer<typeof Responsible>
export const RecheckResult = z.enum(['mended', 'notMended'])
export type RecheckResult = z.infer<typeof RecheckResult>

export const Room = z.enum([
  'entry',
  'living',
  'dining',
  'masterBedroom',
  'bedroom2',
  'bedroom3',
  'bedroom4',
  'kitchen',
  'masterBath',
  'guestBath',
  'balcony',
  'serviceBalcony',
  'equipment',
  'shopFloor',
])
export type Room = z.infer<typeof Room>

export const Item = z.enum([
  'door',
  'doorbell',
  'window',
  'wall',
  'ceiling',
  'floor',
  'socket',
  'switchboard',
  'water',
  'drain',
  'sealing',
  'sanitary',
  'gas',
  'heating',
  'airCon',
  'fire',
  'network',
  'mailbox',
])
export type Item = z.infer<typeof Item>

export const InspectionCell = z.object({ room: Room, item: Item, result: CellResult })
export type InspectionCell = z.infer<typeof InspectionCell>

export const Defect = z.object({
  id: Id,
  defectNo: z.string(),
  room: Room,
  item: Item,
  text: z.string(),
  severity: Severity,
  responsible: Responsible,
  due: BusinessDate,
  accepted: z.boolean(),
  foundAt: EpochMs,
  foundBy: z.string(),
  recheckDate: BusinessDate.nullable(),
  recheckResult: RecheckResult.nullable(),
  recheckBy: z.string(),
  closed: z.boolean(),
  photos: z.number(),
  revision: z.number(),
})
export type Defect = z.infer<typeof Defect>

export const Meter = z.enum(['coldWater', 'hotWater', 'reclaimed', 'powerPeak', 'powerValley', 'gas', 'heat'])
export type Meter = z.infer<typeof Meter>

/** Readings in thousandths of the meter's unit; null until read. */
export const MeterReading = z.object({
  meter: Meter,
  meterNo: z.string(),
  /** The builder's base. */
  base: z.number().nullable(),
  reading: z.number().nullable(),
  readAt: EpochMs.nullable(),
  readBy: z.string(),
  photos: z.number(),
  revision: z.number(),
})
export type MeterReading = z.infer<typeof MeterReading>
