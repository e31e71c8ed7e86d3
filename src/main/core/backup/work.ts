import { Worker } from 'node:worker_threads'
import { Refusal } from '../kernel/errors.ts'
import type { BackedUp, BackUpOrder } from './back-up.service.ts'
import type { Proof, ProveOrder } from './prove.service.ts'
import type { UnpackedHouse, UnpackOrder } from './restore.service.ts'
import type { SweepOrder } from './sweep-place.ts'

export type Order = BackUpOrder | ProveOrder | UnpackOrder | SweepOrder

export interface Results {
  'back-up': BackedUp
  prove: Proof
  unpack: UnpackedHouse
  sweep: number
}

/** What crosses back: an error loses its class on the way, so it travels as what it is made of. */
export type Answer =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly code: string; readonly data: unknown }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string; readonly stack: string }

/** Long work on backups, outside the thread that answers the desk. One order, one worker. */
export interface Workshop {
  run<K extends keyof Results>(order: Extract<Order, { kind: K }>): Promise<Results[K]>
  /** Ends what is under way and takes no more; nothing half-made stays behind that the next run does not clear. */
  close(): Promise<void>
}

/** How long a worker has to end by itself: one that copies a large house hears the message after its step. */
const GRACE_MS = 5_000

/** What the house says to a worker that is to end before its order is done. */
export const STOP = 'stop'

/**
 * A worker with an open database ends itself, between two steps of its own: cut off from outside, it may be in the
 * middle of native code, and the whole process goes with it. `terminate` is for one that does not hear.
 */
const ended = async (worker: Worker): Promise<void> => {
  const late = setTimeout(() => void worker.terminate(), GRACE_MS)
  if (worker.threadId !== -1) await new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  clearTimeout(late)
}

export const createWorkshop = (entry: URL): Workshop => {
  const working = new Set<Worker>()
  let closed = false
  return {
    run: async <K extends keyof Results>(order: Extract<Order, { kind: K }>) => {
      if (closed) throw new Error('the house is being closed')
      const worker = new Worker(entry, { workerData: order, env: {} })
      working.add(worker)
      try {
        return (await answerOf(worker)) as Results[K]
      } finally {
        await ended(worker)
        working.delete(worker)
      }
    },
    close: async () => {
      closed = true
      for (const worker of working) worker.postMessage(STOP)
      await Promise.all([...working].map(ended))
    },
  }
}

const answerOf = (worker: Worker): Promise<unknown> =>
  new Promise((resolve, reject) => {
    worker.once('message', (answer: Answer) => {
      if (answer.kind === 'done') resolve(answer.result)
      else reject(errorOf(answer))
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the backup worker ended')))
  })

const errorOf = (answer: Exclude<Answer, { kind: 'done' }>): Error => {
  if (answer.kind === 'refused') return new Refusal(answer.code, answer.data)
  const error = new Error(answer.message)
  error.stack = answer.stack
  return answer.code === '' ? error : Object.assign(error, { code: answer.code })
}
