import { z } from 'zod'
import { BusinessDate, EpochMs } from '../kernel/schema.ts'

export const DocumentCode = z.enum([
  'DOC-01',
  'DOC-02',
  'DOC-03',
  'DOC-04',
  'DOC-05',
  'DOC-06',
  'DOC-07',
  'DOC-08',
  'DOC-09',
  'DOC-10',
])
export type DocumentCode = z.infer<typeof DocumentCode>

/**
 * `open`: not asked for yet. `original`: the original is kept. `declined`: a voluntary item that the owner does not
 * give, such as a photo. `told`, `unsigned`: how DOC-10 closes.
 */
export const DocumentState = z.enum([
  'open',
  'notNeeded',
  'shown',
  'copied',
  'scanned',
  'original',
  'missing',
  'declined',
  'told',
  'unsigned',
])
export type DocumentState = z.infer<typeof DocumentState>

export const CaseDocument = z.object({
  code: DocumentCode,
  /** `must`: archived is blocked while it is missing. `should`: chased. `may`: voluntary. */
  need: z.enum(['must', 'should', 'may']),
  state: DocumentState,
  promisedFor: BusinessDate.nullable(),
  note: z.string(),
  by: z.string(),
  at: EpochMs.nullable(),
  scans: z.number(),
  revision: z.number(),
})
export type CaseDocument = z.infer<typeof CaseDocument>
