import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Change, Topic } from '#core/events/events.contract.ts'
import type { Client } from './client.ts'
import { useClient } from './client-context.tsx'
import { problemOf } from './problem.ts'
import { freshen } from './topics.ts'

const RETRY_MS = [500, 1_000, 2_000, 5_000] as const

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = window.setTimeout(resolve, ms)
    signal.addEventListener('abort', () => {
      window.clearTimeout(timer)
      resolve()
    })
  })

/** What the clerk did is on the screen first; then the rest of the screen asks again. */
const GATHER_MS = 30

const gathered = (queries: QueryClient, signal: AbortSignal): ((change: Change | null) => void) => {
  let topics = new Set<Topic>()
  const flush = (): void => {
    const all = topics
    topics = new Set()
    if (!signal.aborted) freshen(queries, all)
  }
  return (change) => {
    // The subscription stands anew: whatever changed before it was missed.
    if (change === null) return void queries.invalidateQueries()
    if (topics.size === 0) window.setTimeout(flush, GATHER_MS)
    topics.add(change.topic)
  }
}

interface Ears {
  readonly onLine: (connected: boolean) => void
  readonly onSignedOut: () => void
}

/** Follows the changes of the house until aborted; joins again when the line breaks. */
const follow = async (
  client: Client,
  queries: QueryClient,
  signal: AbortSignal,
  ears: Ears,
): Promise<void> => {
  const heard = gathered(queries, signal)
  let failures = 0
  while (!signal.aborted) {
    try {
      for await (const change of await client.events.subscribe(undefined, { signal })) {
        failures = 0
        ears.onLine(true)
        heard(change)
      }
    } catch (error) {
      if (signal.aborted) return
      if (problemOf(error).code === 'NOT_SIGNED_IN') return ears.onSignedOut()
    }
    ears.onLine(false)
    await pause(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? RETRY_MS[0], signal)
    failures += 1
  }
}

/**
 * One subscription for each window, while somebody is signed in; it also hears when the core ends the session.
 * Says whether the core can be reached.
 */
export const useChanges = (session: string, onSignedOut: () => void): boolean => {
  const client = useClient()
  const queries = useQueryClient()
  const [connected, setConnected] = useState(true)
  useEffect(() => {
    if (session === '') return
    const stop = new AbortController()
    void follow(client, queries, stop.signal, { onLine: setConnected, onSignedOut })
    return () => stop.abort()
  }, [client, queries, session, onSignedOut])
  return connected
}
