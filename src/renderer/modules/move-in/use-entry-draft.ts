import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useDraft } from '../../app/use-draft.ts'
import type { Typed } from './entry-fields.ts'
import { entryFormText as text } from './entry-form.text.ts'

/** What was changed and not saved, and what of the case its author had seen. */
const Half = z.object({ seen: z.number(), typed: z.record(z.string(), z.union([z.string(), z.boolean()])) })
type Half = z.infer<typeof Half>

interface EntryDraft {
  readonly caseId: string
  readonly unit: string
  readonly seen: number
  readonly changed: Typed
  readonly restore: (half: Half) => void
}

/** What was half typed of one case stands in its form again after a lock or a power cut. */
export const useEntryDraft = ({ caseId, unit, seen, changed, restore }: EntryDraft) => {
  const [restored, setRestored] = useState(0)
  const draft = useDraft<Half>('move-in-entry', {
    record: caseId,
    value: { seen, typed: changed },
    title: text.draft.title(unit),
    isEmpty: Object.keys(changed).length === 0,
    parse: (stored) => Half.safeParse(stored).data ?? null,
  })
  const { found, resume } = draft
  useEffect(() => {
    if (found === null) return
    resume()
    restore(found.value)
    setRestored(Object.keys(found.value.typed).length)
  })
  return {
    restored,
    discard: async (): Promise<void> => {
      setRestored(0)
      await draft.discard()
    },
  }
}
