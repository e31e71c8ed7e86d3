import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { FontFiles, Log } from '../kernel/ports.ts'
import { parcelled, piecesOf } from './crossing.ts'
import { DocumentFailed } from './problems.ts'
import {
  type Answer,
  errorOf,
  type Message,
  type Request,
  type Versions,
  type WorkerBirth,
} from './protocol.ts'

export interface Order {
  readonly request: Request
  readonly onProgress: (part: number) => void
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (reason: unknown) => void
}

/** One running worker. It takes one order at a time. */
export interface Live {
  readonly versions: Promise<Versions>
  readonly order: Order | null
  take(order: Order): void
  /** Ends it now: a sheet being laid out is one synchronous stretch that no message can interrupt. */
  end(reason: unknown): Promise<void>
}

export interface LiveOptions {
  readonly entry: URL
  readonly fonts: FontFiles
  readonly log: Log
  /** The order is answered. */
  readonly onFree: () => void
  /** It has ended and must be replaced. */
  readonly onGone: () => void
}

/**
 * A sheet that grows past the first ends its worker, not the application. The second keeps short-lived objects on a
 * small plot: a pack costs no more time on it, and the process a third less memory.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 8 }

export const startWorker = ({ entry, fonts, log, onFree, onGone }: LiveOptions): Live => {
  const birth: WorkerBirth = { fonts }
  const worker = new Worker(entry, { workerData: birth, env: {}, resourceLimits })
  const { promise: versions, resolve: ready, reject: unready } = Promise.withResolvers<Versions>()
  versions.catch(() => {}) // Nobody may have asked.
  let order: Order | null = null
  let gone = false

  const settle = (how: (order: Order) => void): void => {
    const settled = order
    order = null
    if (settled) how(settled)
  }
  const leave = (reason: unknown): void => {
    if (gone) return
    gone = true
    unready(reason)
    settle(({ reject }) => reject(reason))
    onGone()
  }
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'ready') return ready(answer.versions)
    if (order?.request.id !== answer.id) return
    if (answer.kind === 'progress') return order.onProgress(answer.part)
    if (answer.kind === 'made' && answer.spent) return void retire(answer.bytes)
    settle(({ resolve, reject }) =>
      answer.kind === 'made' ? resolve(answer.bytes) : reject(errorOf(answer.problem)),
    )
    onFree()
  })
  worker.on('error', (error) => {
    log.error('documents.worker-crashed', error)
    leave(new DocumentFailed('the worker crashed'))
  })
  worker.on('exit', () => leave(new DocumentFailed('the worker ended')))

  /** The sheet is handed over when its memory has been given back: the next may be as large. */
  const retire = async (bytes: Uint8Array): Promise<void> => {
    gone = true
    await worker.terminate()
    settle(({ resolve }) => resolve(bytes))
    onGone()
  }
  const end = async (reason: unknown): Promise<void> => {
    leave(reason)
    await worker.terminate()
  }
  const send = async (taken: Order): Promise<void> => {
    const { id, data } = taken.request
    const say = (message: Message) => worker.postMessage(message)
    try {
      const { rest, lists } = parcelled(data)
      for (const piece of piecesOf(lists)) {
        say({ kind: 'piece', id, piece })
        await turn()
        if (order !== taken) return
      }
      say({ kind: 'make', request: { ...taken.request, data: rest } })
    } catch (error) {
      // Data that cannot be cloned: this order fails, the worker is none the worse.
      if (order !== taken) return
      settle(({ reject }) => reject(error))
      onFree()
    }
  }

  return {
    versions,
    get order() {
      return order
    },
    take: (taken) => {
      order = taken
      void send(taken)
    },
    end,
  }
}
