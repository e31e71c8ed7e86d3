import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useDraft } from '../../app/use-draft.ts'
import { faxText } from './fax-page.text.ts'

const OwnerStored = z.object({
  kind: z.enum(['unit', 'visitor', 'centre']),
  home: z.object({ unitId: z.string(), unit: z.string(), zone: z.string().nullable() }).nullable(),
  name: z.string(),
  phone: z.string(),
  department: z.string(),
})

/** A half-typed fax: who and the lines of its form, which are `shape`. */
export const halfFax = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ owner: OwnerStored, form: z.object(shape) })

interface FaxDraft<Half> {
  readonly value: Half
  readonly isEmpty: boolean
  readonly schema: z.ZodType<Half>
  readonly restore: (half: Half) => void
}

/** What was half typed stands in the form again when it is opened, and goes when it is saved or cleared. */
export const useFaxDraft = <Half>(form: 'fax-out' | 'fax-in', asked: FaxDraft<Half>) => {
  const [restored, setRestored] = useState(false)
  const draft = useDraft<Half>(form, {
    value: asked.value,
    title: faxText.form.draft[form],
    isEmpty: asked.isEmpty,
    parse: (stored) => {
      const read = asked.schema.safeParse(stored)
      return read.success ? read.data : null
    },
  })
  const { found, resume } = draft
  const { restore } = asked
  useEffect(() => {
    if (found === null) return
    resume()
    restore(found.value)
    setRestored(true)
  })
  return {
    restored,
    discard: async () => {
      setRestored(false)
      await draft.discard()
    },
  }
}
