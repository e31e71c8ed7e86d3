import { z } from 'zod'

/** Forms that share a printer, a paper and a number of copies. */
export const FormClass = z.enum(['form', 'register', 'receipt', 'label', 'slip', 'handbook'])
export type FormClass = z.infer<typeof FormClass>

/** Why a sheet goes to the printer. */
export const PrintKind = z.enum(['original', 'reprint', 'replacement', 'controlled', 'sample'])
export type PrintKind = z.infer<typeof PrintKind>

/**
 * What is known of a print. `sending` is written before the spooler is called, so that a crash in between is seen.
 * `printed`, `failed`, `cancelled` come from the queue alone, or from the clerk who was asked.
 */
export const PrintState = z.enum([
  'queued',
  'sending',
  'spooled',
  'printed',
  'failed',
  'cancelled',
  'unknown',
])
export type PrintState = z.infer<typeof PrintState>

/** What stands in the way, or why it ended so. `none` when nothing does. */
export const PrintCause = z.enum([
  'none',
  'paperOut',
  'jam',
  'doorOpen',
  'inkOut',
  'paused',
  'unreachable',
  'rejecting',
  'noQueue',
  'noSpooler',
  'noRawRoute',
  'badSheet',
  'aborted',
  'refused',
  'interrupted',
  'lost',
  'tooLong',
  'notTold',
  'notOut',
  'bytesGone',
])
export type PrintCause = z.infer<typeof PrintCause>

/** CUPS and Windows allow nearly anything in a name; control characters they do not. */
export const PrinterName = z
  .string()
  .min(1)
  .max(127)
  .regex(/^[^\p{Cc}]+$/u)

/** Paper by the name that both spoolers know. */
export const Media = z.enum(['A4', 'A3', 'A5', 'receipt241x140', 'label60x40', 'slip80'])
export type Media = z.infer<typeof Media>

export const Sides = z.enum(['one', 'long-edge', 'short-edge'])
export type Sides = z.infer<typeof Sides>

/** What the queue takes: PDF, or the printer's own language. */
export const LabelLanguage = z.enum(['pdf', 'zpl', 'tspl'])
export type LabelLanguage = z.infer<typeof LabelLanguage>
