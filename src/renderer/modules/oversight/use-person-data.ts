import { useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { oversightText } from './oversight-page.text.ts'

const words = oversightText.person

/** One person's data: what is held, what keeps it, and the three acts that law knows. */
export const usePersonData = (personId: string) => {
  const person = useRead('privacy', 'person', { personId })
  const give = useAct('privacy', 'export')
  const place = useAct('privacy', 'placeHold')
  const release = useAct('privacy', 'releaseHold')
  const erase = useAct('privacy', 'erase')
  const toasts = useToasts()
  const [sheet, setSheet] = useState<{ form: string; recordId: string } | null>(null)
  const said = (ok: boolean, text: string): void => {
    if (!ok) return
    toasts.show({ text })
    person.refresh()
  }
  return {
    data: person.data,
    loading: person.loading,
    problem: (give.problem ?? place.problem ?? erase.problem ?? person.problem)?.message,
    sheet,
    closeSheet: () => setSheet(null),
    export: async (reason: string) => {
      const answer = await give.act({ personId, reason })
      if (answer.ok) setSheet(answer.value)
    },
    placeHold: async (reason: string) => {
      const answer = await place.act({ personId, reason })
      said(answer.ok, words.held2)
    },
    releaseHold: async (holdId: string, revision: number, approval: string): Promise<string | null> => {
      const answer = await release.act({ holdId, revision, approval })
      said(answer.ok, words.released)
      return answer.ok ? null : answer.problem.message
    },
    erase: async (reason: string, approval: string): Promise<string | null> => {
      const revision = person.data?.revision ?? 0
      const answer = await erase.act({ personId, revision, reason, approval })
      said(answer.ok, words.erased)
      return answer.ok ? null : answer.problem.message
    },
    busy: give.busy || place.busy || release.busy || erase.busy,
  }
}

export type PersonData = ReturnType<typeof usePersonData>
