import { z } from 'zod'
import { session } from '../kernel/procedure.ts'
import { draftContent, EpochMs, optionalLine } from '../kernel/schema.ts'

/** Forms that keep what was half typed, and the permission that opens each (drafts.rules.ts). */
export const DraftForm = z.enum(['parcel-intake', 'parcel-release', 'fax-out', 'fax-in', 'contact'])
export type DraftForm = z.infer<typeof DraftForm>

export const draftsContract = {
  save: session('signed-in')
    .input(z.object({ form: DraftForm, title: optionalLine(60), content: draftContent(200_000) }))
    .output(z.object({ savedAt: EpochMs })),
  load: session('signed-in')
    .input(z.object({ form: DraftForm }))
    .output(z.object({ content: z.string(), title: z.string(), savedAt: EpochMs }).nullable()),
  discard: session('signed-in')
    .input(z.object({ form: DraftForm }))
    .output(z.object({})),
}
