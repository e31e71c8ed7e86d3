import { z } from 'zod'
import { session } from '../kernel/procedure.ts'
import { draftContent, EpochMs, Id, optionalLine } from '../kernel/schema.ts'

/** Forms that keep what was half typed, and the permission that opens each (drafts.rules.ts). */
export const DraftForm = z.enum([
  'parcel-intake',
  'parcel-release',
  'fax-out',
  'fax-in',
  'contact',
  'move-in-entry',
])
export type DraftForm = z.infer<typeof DraftForm>

/** `record`: a form that is half typed for several records at once keeps one draft of each. */
const Place = z.object({ form: DraftForm, record: Id.optional() })
export type DraftPlace = z.infer<typeof Place>

export const draftsContract = {
  save: session('signed-in')
    .input(Place.extend({ title: optionalLine(60), content: draftContent(200_000) }))
    .output(z.object({ savedAt: EpochMs })),
  load: session('signed-in')
    .input(Place)
    .output(z.object({ content: z.string(), title: z.string(), savedAt: EpochMs }).nullable()),
  discard: session('signed-in').input(Place).output(z.object({})),
}
