import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
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

/** Follows the changes of the house until aborted; joins again when the line breaks. */
const follow = async (
  client: Client,
  queries: QueryClient,
  signal: AbortSignal,
  onSignedOut: () => void,
): Promise<void> => {
  let failures = 0
  while (!signal.aborted) {
    try {
      for await (const change of await client.events.subscribe(undefined, { signal })) {
        failures = 0
        void freshen(queries, change)
      }
    } catch (error) {
      if (!signal.aborted && problemOf(error).code === 'NOT_SIGNED_IN') return onSignedOut()
    }
    const wait = RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] ?? RETRY_MS[0]
    failures += 1
    await pause(wait, signal)
  }
}

/** One subscription for each window, while somebody is signed in; it also hears when the core ends the session. */
export const useChanges = (session: string | null, onSignedOut: () => void): void => {
  const client = useClient()
  const queries = useQueryClient()
  useEffect(() => {
    if (session === null) return
    const stop = new AbortController()
    void follow(client, queries, stop.signal, onSignedOut)
    return () => stop.abort()
  }, [client, queries, session, onSignedOut])
}
