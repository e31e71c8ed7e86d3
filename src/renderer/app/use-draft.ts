import { useEffect, useRef, useState } from 'react'
import type { DraftForm, DraftPlace } from '#core/drafts/drafts.contract.ts'
import type { Client } from '../client/client.ts'
import { useClient } from '../client/client-context.tsx'
import { trailing } from './draft-keeper.ts'
import { useSessionActs } from './session.tsx'

/** A keystroke is on disk within half a second. */
const SAVE_MS = 400

export interface DraftOptions<Value> {
  /** What is typed now. */
  readonly value: Value
  /** Named on the lock screen: no names, no phones. */
  readonly title: string
  /** Nothing worth keeping. */
  readonly isEmpty: boolean
  /** Reads a stored draft; null when it no longer fits the form. */
  readonly parse: (stored: unknown) => Value | null
  /** False while the form must not be stored, e.g. before a found draft is answered. */
  readonly when?: boolean
  /** Of a form that is half typed for several records at once; it stays the same while the form is open. */
  readonly record?: string
}

export interface FoundDraft<Value> {
  readonly value: Value
  readonly title: string
  readonly savedAt: number
}

export interface Draft<Value> {
  /** What waited when the form opened; null before it is known and after it was answered. */
  readonly found: FoundDraft<Value> | null
  readonly ready: boolean
  /** The clerk goes on with it: the page puts `found.value` into its form. */
  readonly resume: () => void
  /** Settles once nothing is stored any more. */
  readonly discard: () => Promise<void>
}

const read = async <Value>(client: Client, place: DraftPlace, parse: (stored: unknown) => Value | null) => {
  const stored = await client.drafts.load(place)
  if (stored === null) return null
  try {
    const value = parse(JSON.parse(stored.content))
    return value === null ? null : { value, title: stored.title, savedAt: stored.savedAt }
  } catch {
    return null
  }
}

/** Keeps a half-typed form through lock, change of user and power cut; it belongs to the desk. */
export const useDraft = <Value>(form: DraftForm, options: DraftOptions<Value>): Draft<Value> => {
  const { record } = options
  const [place] = useState<DraftPlace>({ form, ...(record !== undefined && { record }) })
  const client = useClient()
  const { drafts } = useSessionActs()
  const [found, setFound] = useState<FoundDraft<Value> | null>(null)
  const [ready, setReady] = useState(false)
  const latest = useRef(options)
  latest.current = options
  const content = JSON.stringify(options.value)
  const writing = ready && found === null && options.when !== false

  // Not states: a lock asks for them before the next drawing.
  const opening = useRef<Promise<FoundDraft<Value> | null>>(Promise.resolve(null))
  const answered = useRef(false)
  useEffect(() => {
    let gone = false
    opening.current = read(client, place, latest.current.parse).catch(() => null)
    void opening.current.then((draft) => {
      if (gone) return
      setFound(draft)
      setReady(true)
    })
    return () => {
      gone = true
    }
  }, [client, place])

  const [saver] = useState(() =>
    trailing(async () => {
      const { value, title, isEmpty } = latest.current
      const call = isEmpty
        ? client.drafts.discard(place)
        : client.drafts.save({ ...place, title, content: JSON.stringify(value) })
      // The next keystroke tries again; the line on the key bar says that the store is out of reach.
      await call.catch(() => undefined)
    }, SAVE_MS),
  )
  const before = useRef(content)
  useEffect(() => {
    if (!writing || content === before.current) return
    before.current = content
    saver.soon()
  }, [saver, writing, content])
  useEffect(() => {
    // A lock may come between a key and the effect that follows it, or before it is known what waited here.
    const keep = async (): Promise<void> => {
      const free = (await opening.current) === null || answered.current
      const typed = JSON.stringify(latest.current.value)
      if (free && latest.current.when !== false && typed !== before.current) {
        before.current = typed
        saver.soon()
      }
      await saver.now()
    }
    const leave = (): void => void keep()
    window.addEventListener('pagehide', leave)
    const unregister = drafts.register(keep)
    return () => {
      window.removeEventListener('pagehide', leave)
      unregister()
      leave()
    }
  }, [drafts, saver])

  return {
    found,
    ready,
    resume: () => {
      answered.current = true
      setFound(null)
    },
    discard: async () => {
      answered.current = true
      setFound(null)
      await saver.drop()
      await client.drafts.discard(place).catch(() => undefined)
    },
  }
}
