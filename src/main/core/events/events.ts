import type { Change, Topic } from './events.contract.ts'

export interface Events {
  publish(topic: string, ids: readonly string[]): void
  /** What changes from now on, until `signal` aborts or the events are closed. */
  subscribe(signal: AbortSignal | undefined): AsyncGenerator<Change>
  /** Ends every subscription. */
  close(): void
}

/** A window that does not read for this long behind is told to read everything again instead. */
const QUEUE_LIMIT = 200

interface Listener {
  queue: Change[]
  wake: () => void
}

export const createEvents = (): Events => {
  const listeners = new Set<Listener>()
  let closed = false
  return {
    publish: (topic, ids) => {
      for (const listener of listeners) {
        listener.queue = queued(listener.queue, { topic: topic as Topic, ids: [...ids] })
        listener.wake()
      }
    },
    subscribe: async function* (signal) {
      const listener: Listener = { queue: [], wake: () => {} }
      listeners.add(listener)
      try {
        while (!closed && signal?.aborted !== true) {
          const next = listener.queue.shift()
          if (next !== undefined) yield next
          else await nextChange(listener, signal)
        }
      } finally {
        listeners.delete(listener)
      }
    },
    close: () => {
      closed = true
      for (const listener of listeners) listener.wake()
    },
  }
}

/** Too far behind: one message per topic without ids, which means "all of them". */
const queued = (queue: Change[], change: Change): Change[] => {
  if (queue.length < QUEUE_LIMIT) return [...queue, change]
  const topics = new Set([...queue, change].map(({ topic }) => topic))
  return [...topics].map((topic) => ({ topic, ids: [] }))
}

const nextChange = (listener: Listener, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const wake = () => {
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    listener.wake = wake
    signal?.addEventListener('abort', wake, { once: true })
  })
