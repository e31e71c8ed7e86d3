import { known } from '../kernel/errors.ts'
import type { FontFiles, Log } from '../kernel/ports.ts'
import type { TemplateName, Templates } from '../templates.ts'
import type { RenderOptions } from './engine/render.ts'
import { DocumentFailed } from './problems.ts'
import type { Versions } from './protocol.ts'
import { type Live, type Order, startWorker } from './worker.ts'

interface MakeOptions extends Omit<RenderOptions, 'onProgress'> {
  /** Rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** From 0 to 1 while pages are drawn; laying them out before that reports nothing. */
  readonly onProgress?: (part: number) => void
}

export interface Documents {
  /** Rejects with `MissingGlyphs` (a refusal that the caller can show) or `DocumentFailed`. */
  make<Name extends TemplateName>(
    template: Name,
    data: Templates[Name],
    options?: MakeOptions,
  ): Promise<Uint8Array>
  /** What the print record keeps beside the digest. */
  templateVersion(template: TemplateName): Promise<number>
  /** Opens the fonts before the first sheet is asked for. */
  warm(): Promise<void>
  close(): Promise<void>
}

export interface DocumentsOptions {
  readonly entry: URL
  readonly fonts: FontFiles
  readonly log: Log
  /** Two, so that a form is not kept waiting by a long register. Each is started when there is work for it. */
  readonly workers?: number
}

/** A queue before a few workers, started when first needed and again after a crash. */
export const createDocuments = ({ entry, fonts, log, workers = 2 }: DocumentsOptions): Documents => {
  const seats: (Live | null)[] = Array.from({ length: workers }, () => null)
  const queue: Order[] = []
  let nextId = 1
  let closed = false

  const pump = (): void => {
    for (let at = 0; at < seats.length && queue.length > 0; at += 1) {
      if (seats[at]?.order) continue
      const order = queue.shift()
      if (order) seated(at).take(order)
    }
  }
  const seated = (at: number): Live => {
    const live = seats[at] ?? startWorker({ entry, fonts, log, onFree: pump, onGone: () => vacate(at) })
    seats[at] = live
    return live
  }
  const vacate = (at: number): void => {
    seats[at] = null
    if (!closed) pump()
  }
  const cancel = (order: Order, reason: unknown): void => {
    const waiting = queue.indexOf(order)
    if (waiting >= 0) queue.splice(waiting, 1)
    void seats.find((live) => live?.order === order)?.end(reason)
    order.reject(reason)
  }
  const versions = (): Promise<Versions> => seated(0).versions

  return {
    make: async (template, data, { signal, onProgress = () => {}, ...how } = {}) => {
      if (closed) throw new DocumentFailed('closed')
      signal?.throwIfAborted()
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
      const order: Order = {
        request: { id: nextId++, template, data, how },
        onProgress,
        resolve,
        reject,
      }
      const onAbort = (): void => cancel(order, signal?.reason)
      signal?.addEventListener('abort', onAbort)
      queue.push(order)
      pump()
      return promise.finally(() => signal?.removeEventListener('abort', onAbort))
    },
    templateVersion: async (template) =>
      known((await versions())[template], 'the worker names every template'),
    warm: async () => {
      await versions()
    },
    close: async () => {
      closed = true
      const reason = new DocumentFailed('closed')
      for (const order of queue.splice(0)) order.reject(reason)
      await Promise.all(seats.map(async (live) => live?.end(reason)))
    },
  }
}
