import { z } from 'zod'
import { type ContentOptions, forbiddenBy, textsOf } from './content/check.ts'

/** What a string of an input is for. tests/architecture/free-text.test.ts lets no other string into a contract. */
type TextUse =
  /** Typed words that are kept: they pass the content check. */
  | 'free'
  /** Typed to find something, and not kept. */
  | 'lookup'
  /** Made by the program or the machine: a token, a path, a cursor. */
  | 'opaque'
  /** Known to its owner, and kept as a hash or not at all. */
  | 'secret'

export const textUse = z.registry<{ readonly use: TextUse }>()

/** Opaque record id: a UUIDv7 as text, so that ids sort by the moment they were made. */
export const Id = z.string().min(1).max(64).register(textUse, { use: 'opaque' })
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

/** Line ends stay, everything else of the kind goes. */
const cleanLines = (text: string): string => text.split(/\r?\n/).map(cleanText).join('\n').trim()

/** Refuses what no text of the house may hold; the issue carries the rule's code and nothing of the text. */
const checked = (text: z.ZodString, options: ContentOptions = {}) =>
  text.superRefine((typed, context) => {
    const rule = forbiddenBy(typed, options)
    if (rule !== null) context.addIssue({ code: 'custom', params: { rule } })
  })

const freeText = (max: number, clean: (text: string) => string, inner: z.ZodType<string, string>) =>
  z
    .string()
    .max(max * 4)
    .transform(clean)
    .pipe(inner)
    .register(textUse, { use: 'free' })

/** One line of typed text, cleaned, not empty. */
export const line = (max: number) => freeText(max, cleanText, checked(z.string().min(1).max(max)))

/** One line of typed text, cleaned, may be empty. */
export const optionalLine = (max: number) => freeText(max, cleanText, checked(z.string().max(max)))

/** A person's name: one line; Latin letters are a name there, never a rank written in pinyin. */
export const nameLine = (max: number) =>
  freeText(max, cleanText, checked(z.string().min(1).max(max), { isName: true }))

/** A person's name as on a waybill, may be empty. */
export const optionalNameLine = (max: number) =>
  freeText(max, cleanText, checked(z.string().max(max), { isName: true }))

/** Several lines of typed text, cleaned, may be empty. */
export const paragraph = (max: number) => freeText(max, cleanLines, checked(z.string().max(max)))

/** What a form keeps while it is half filled: JSON, of which every string passes the content check. */
export const draftContent = (max: number) =>
  z
    .string()
    .max(max)
    .superRefine((content, context) => {
      const rule = textsOf(content)
        .map((text) => forbiddenBy(text))
        .find((found) => found !== null)
      if (rule) context.addIssue({ code: 'custom', params: { rule } })
    })
    .register(textUse, { use: 'free' })

/** Typed or scanned to find something; it is compared and forgotten. */
export const lookup = (max: number) => z.string().max(max).register(textUse, { use: 'lookup' })

/** A token, path or other string that a program wrote. */
export const opaque = (max: number) => z.string().max(max).register(textUse, { use: 'opaque' })

/** A password, PIN or recovery code on its way to be compared. */
export const secret = (max: number, min = 0) =>
  z.string().min(min).max(max).register(textUse, { use: 'secret' })

export const ZoneCode = z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/)
export type ZoneCode = z.infer<typeof ZoneCode>

/** `A`, `B1`, `B2`: part of every serial and shelf number. */
export const DeskCode = z.string().regex(/^[A-Z][A-Z0-9]{0,3}$/)

/** Where the next page of a list starts; opaque to the page that carries it. */
export const Cursor = opaque(200)

/** A screen's worth: the largest page a list gives. */
export const PageSize = z.number().int().min(1).max(200)
