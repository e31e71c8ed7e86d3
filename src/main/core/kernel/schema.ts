import { z } from 'zod'

/** Opaque record id: a UUIDv7 as text, so that ids sort by the moment they were made. */
export const Id = z.string().min(1).max(64)
export type Id = z.infer<typeof Id>

/**
 * Made once when Enter is pressed and sent again with every retry of the same act.
 * A command with a known id returns what it returned the first time.
 */
export const CommandId = z.string().regex(/^[0-9a-zA-Z-]{16,64}$/)
export type CommandId = z.infer<typeof CommandId>

/** Milliseconds since 1970-01-01 UTC. */
export const EpochMs = z.number().int().nonnegative()

/** `2026-11-24`: the day of the compound's own zone, never of the machine's. */
const isCalendarDay = (text: string): boolean => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** A day of the calendar: the thirtieth of February is none. */
export const BusinessDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true })
  .refine(isCalendarDay)
export type BusinessDate = z.infer<typeof BusinessDate>

/** Counts the changes of one row. An update carries the revision that its author saw. */
export const Revision = z.number().int().nonnegative()

/** Control characters never reach a record: scanners and spreadsheets send them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const CONTROL = /[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\ufeff]/g

export const cleanText = (text: string): string => text.normalize('NFC').replace(CONTROL, '').trim()

/** One line of typed text, cleaned, not empty. */
export const line = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(cleanText)
    .pipe(z.string().min(1).max(max))

/** One line of typed text, cleaned, may be empty. */
export const optionalLine = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform(cleanText)
    .pipe(z.string().max(max))

export const ZoneCode = z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/)
export type ZoneCode = z.infer<typeof ZoneCode>

/** `A`, `B1`, `B2`: part of every serial and shelf number. */
export const DeskCode = z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/)

/** Where the next page of a list starts; opaque to the page that carries it. */
export const Cursor = z.string().max(200)

/** A screen's worth: the largest page a list gives. */
export const PageSize = z.number().int().min(1).max(200)
