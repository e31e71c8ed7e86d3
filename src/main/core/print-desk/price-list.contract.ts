import { z } from 'zod'
import { EpochMs, ZoneCode } from '../kernel/schema.ts'

/** What the desk does for an owner at the machine. */
export const Service = z.enum(['copy', 'print', 'scan', 'photo', 'laminate', 'bind'])
export type Service = z.infer<typeof Service>

export const Colour = z.enum(['bw', 'colour'])
export type Colour = z.infer<typeof Colour>

/** `card`: an identity card or another small paper, both its faces on one page. */
export const PaperSize = z.enum(['A4', 'A3', '16K', 'card'])
export type PaperSize = z.infer<typeof PaperSize>

/** 约定型, 福利型, 收费. */
export const ServiceClass = z.enum(['contracted', 'welfare', 'paid'])
export type ServiceClass = z.infer<typeof ServiceClass>

/** Classes that are free as far as a zone's quota goes. */
export const QuotaClass = ServiceClass.exclude(['paid'])
export type QuotaClass = z.infer<typeof QuotaClass>

/** How far a fax number is away. */
export const LineKind = z.enum(['domestic', 'longDistance', 'international'])
export type LineKind = z.infer<typeof LineKind>

/** Whole fen: no amount is ever a fraction. */
export const Fen = z.number().int().nonnegative().max(10_000_000)

/** Everything that can have a price. What a list does not name is not offered. */
export const PriceKey = z.enum([
  'copy.bw.A4',
  'copy.bw.A3',
  'copy.bw.16K',
  'copy.bw.card',
  'copy.colour.A4',
  'copy.colour.A3',
  'copy.colour.16K',
  'copy.colour.card',
  'print.bw.A4',
  'print.bw.A3',
  'print.bw.16K',
  'print.bw.card',
  'print.colour.A4',
  'print.colour.A3',
  'print.colour.16K',
  'print.colour.card',
  'scan.A4',
  'scan.A3',
  'scan.16K',
  'scan.card',
  'photo.A4',
  'photo.card',
  'laminate.A4',
  'laminate.A3',
  'laminate.16K',
  'laminate.card',
  'bind',
  'fax.domestic',
  'fax.longDistance',
  'fax.international',
  'fax.received',
])
export type PriceKey = z.infer<typeof PriceKey>

/** Free units of a home in a month; null: as many as it likes, 0: this class is not given here. */
const PerMonth = z.number().int().min(0).max(10_000).nullable()

export const ZoneQuota = z.object({ contracted: PerMonth, welfare: PerMonth })
export type ZoneQuota = z.infer<typeof ZoneQuota>

/** What a version of the price list says. */
export const PriceContent = z.object({
  prices: z.partialRecord(PriceKey, Fen),
  quotas: z.record(ZoneCode, ZoneQuota),
  /** From this amount on the owner signs for it. */
  signFromFen: Fen,
})
export type PriceContent = z.infer<typeof PriceContent>

export const PriceList = z.object({
  /** 0 is what the program came with. */
  version: z.number().int().nonnegative(),
  fromAt: EpochMs,
  publishedBy: z.string(),
  note: z.string(),
  content: PriceContent,
})
export type PriceList = z.infer<typeof PriceList>
