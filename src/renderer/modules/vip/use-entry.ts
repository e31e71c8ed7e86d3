import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useClient } from '../../client/client-context.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import {
  callsOf,
  contentOf,
  type Entry,
  type EntryForm,
  formOf,
  type UnfinishedPath,
  unfinished,
} from './entry-form.ts'
import { entryText } from './vip-page.text.ts'

/** A pause in typing long enough to save and draw the page anew. */
const PAUSE_MS = 1_200

/** The open page of one entry: saved as one pauses, drawn as it will be printed. */
export const useEntry = (entry: Entry) => {
  const client = useClient()
  const save = useAct('vip', 'save')
  const form = useForm<EntryForm>({ defaultValues: formOf(entry) })
  const revision = useRef(entry.revision)
  const [saved, setSaved] = useState({ revision: entry.revision, at: entry.savedAt })
  const [refused, setRefused] = useState<string | null>(null)
  revision.current = Math.max(revision.current, entry.revision)

  const unitOf = async (text: string): Promise<string | null> => {
    if (text.trim() === '') return null
    if (text === entry.unit) return entry.content.unitId ?? null
    const { hits } = await client.search.find({ text, limit: 5 })
    return hits.find(({ kind }) => kind === 'unit')?.recordId ?? null
  }
  const store = async (): Promise<boolean> => {
    const typed = form.getValues()
    if (callsOf(typed.calls) === null) {
      form.setError('calls', { message: entryText.labels.callsWrong })
      return false
    }
    const unitId = await unitOf(typed.unit)
    const isLost = typed.unit.trim() !== '' && unitId === null && 'unitId' in entry.content
    const answer = await save.act({
      id: entry.id,
      revision: revision.current,
      content: contentOf(typed, entry, unitId),
    })
    if (!answer.ok) {
      setRefused(firstWord(answer.problem))
      return false
    }
    revision.current = answer.value.revision
    form.clearErrors()
    if (isLost) form.setError('unit', { message: entryText.labels.unitUnknown })
    const open = unfinished(typed)
    for (const path of open) form.setError(path, { message: entryText.consent.missing[leafOf(path)] })
    setRefused(null)
    setSaved({ revision: answer.value.revision, at: Date.now() })
    return open.length === 0
  }
  const latest = useRef(store)
  latest.current = store
  const editable = entry.state !== 'proposed'
  useEffect(() => {
    if (!editable) return
    let waiting: ReturnType<typeof setTimeout> | undefined
    const subscription = form.watch(() => {
      clearTimeout(waiting)
      waiting = setTimeout(() => void latest.current(), PAUSE_MS)
    })
    return () => {
      clearTimeout(waiting)
      subscription.unsubscribe()
    }
  }, [form, editable])
  return { form, store, saved, saving: save.busy, refused, editable, revision: () => revision.current }
}

const leafOf = (path: UnfinishedPath): 'salutation' | 'day' | 'until' =>
  path.endsWith('salutation') ? 'salutation' : path.endsWith('day') ? 'day' : 'until'

/** The content check names no word, only the rule: its sentence stands for the field it came from. */
const firstWord = ({ data, message }: { readonly data: unknown; readonly message: string }): string => {
  const issues = (data as { readonly issues?: readonly { readonly message: string }[] } | undefined)?.issues
  return issues?.[0]?.message ?? message
}

export type EntryWork = ReturnType<typeof useEntry>

export const usePaper = (
  id: string,
  revision: number,
  layout: 'page' | 'six' | 'pocket',
  reading: 'C1' | 'C2' | 'C3',
) => useRead('vip', 'preview', { id, revision, layout, reading }, { keep: true })
