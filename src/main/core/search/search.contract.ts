import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import { CommandId, Id, lookup, ZoneCode } from '../kernel/schema.ts'

export const SearchKind = z.enum(['unit', 'person', 'vehicle', 'parcel', 'case', 'fax', 'sheet'])
export type SearchKind = z.infer<typeof SearchKind>

export const SearchHit = z.object({
  kind: SearchKind,
  recordId: Id,
  /** The unit to which the record belongs, where it has one. */
  unitId: Id.nullable(),
  title: z.string(),
  unit: z.string(),
  zone: ZoneCode.nullable(),
  /** One short fact: how many parcels wait, on which shelf. */
  detail: z.string(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const searchContract = {
  /** One box, no type chooser: unit in any spelling, name, pinyin, initials, phone tail, codes. */
  find: query('signed-in')
    .input(z.object({ text: lookup(60), limit: z.number().int().min(1).max(50) }))
    .output(z.object({ hits: z.array(SearchHit) })),
  /** Makes every key anew from the records: after a restore, or when something is not found that is there. */
  reindex: command('settings')
    .input(z.object({ commandId: CommandId }))
    .output(z.object({ entries: z.number() })),
}
