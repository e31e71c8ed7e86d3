import { useEffect, useRef, useState } from 'react'
import type { FormCode } from '#core/move-in/form-codes.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { type OutputOf, useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { papersText as words } from './papers-panel.text.ts'

export type PaperRow = OutputOf<'moveInPapers', 'list'>['papers'][number]

/** The forms of a case; what is out of date loses its serial as soon as it is seen. */
export const usePapers = (caseId: string) => {
  const read = useRead('moveInPapers', 'list', { caseId }, { keep: true })
  const { act: settle } = useAct('moveInPapers', 'settle')
  const pack = useAct('moveInPapers', 'printPack')
  const resume = useAct('moveInPapers', 'resumePack')
  const sign = useAct('moveInPapers', 'sign')
  const blanks = useRead('moveInPapers', 'blanks', undefined)
  const enter = useAct('moveInPapers', 'enterBlank')
  const toasts = useToasts()
  const [previewed, setPreviewed] = useState<FormCode | null>(null)
  const settled = useRef('')
  const papers = read.data?.papers ?? []
  const stale = papers.filter(({ state, changed }) => state === 'stale' && changed.length > 0)
  const staleKey = stale.map(({ sheetId }) => sheetId).join()
  const { refresh } = read
  /** Once for each set of outdated sheets. */
  useEffect(() => {
    if (staleKey === '' || settled.current === staleKey) return
    settled.current = staleKey
    void settle({ caseId }).then(refresh)
  }, [staleKey, settle, caseId, refresh])
  const print = async (forms?: readonly FormCode[]): Promise<void> => {
    if (pack.busy) return
    const answer = await pack.act({ caseId, ...(forms === undefined ? {} : { forms: [...forms] }) })
    if (answer.ok) toasts.show({ text: words.started(answer.value.sheets) })
    read.refresh()
  }
  const goOn = async (from: number, reason: string): Promise<void> => {
    const packId = read.data?.packId ?? ''
    const answer = await resume.act({ packId, from, reason })
    if (answer.ok) toasts.show({ text: words.started(answer.value.sheets) })
    read.refresh()
  }
  return {
    papers: papers.filter(({ inPack, state }) => inPack || state !== 'none'),
    others: papers.filter(({ inPack, state }) => !inPack && state === 'none'),
    due: read.data?.due ?? 0,
    stopped: (read.data?.pack ?? []).find(
      ({ state, voided }) => !voided && (state === 'failed' || state === 'unknown'),
    ),
    ...{ print, goOn, previewed },
    /** Blanks that may have been written for this family. */
    blanks: (blanks.data ?? []).filter(({ voided }) => !voided),
    enterBlank: async (sheetId: string, serial: string): Promise<void> => {
      const answer = await enter.act({ sheetId, caseId })
      if (answer.ok) toasts.show({ text: words.blankEntered(serial) })
      read.refresh()
      blanks.refresh()
    },
    preview: setPreviewed,
    markSigned: async ({ sheetId, title }: PaperRow): Promise<void> => {
      const answer = await sign.act({ sheetId })
      if (answer.ok) toasts.show({ text: words.signedDone(title) })
      read.refresh()
    },
    refresh: read.refresh,
    busy: pack.busy || resume.busy || sign.busy || enter.busy,
    problem: (read.problem ?? pack.problem ?? resume.problem ?? sign.problem ?? enter.problem)?.message,
  }
}

export type Papers = ReturnType<typeof usePapers>
