import { Worker } from 'node:worker_threads'
import type { Log } from '../../kernel/ports.ts'
import type { LabelLanguage } from '../printing.schema.contract.ts'
import type { PressAnswer, PressRequest, PressTask } from './protocol.ts'

/** What is done to a finished sheet before it goes to the printer. In a worker: both take longer than a key press. */
export interface Press {
  /** Lays words in a box on every page from that one on; the pages before it are left out. */
  mark(pdf: Uint8Array, text: string, fromPage?: number): Promise<Uint8Array>
  /** Turns labels into the printer's own language. */
  labels(pdf: Uint8Array, language: Exclude<LabelLanguage, 'pdf'>, copies: number): Promise<Uint8Array>
  close(): Promise<void>
}

/** The bytes could not be worked on: they are no PDF of ours, or the worker ended. */
export class PressFailed extends Error {
  override readonly name = 'PressFailed'
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: Error) => void
}

export interface PressOptions {
  readonly entry: URL
  /** Font file of the marks. */
  readonly font: string
  readonly log: Log
}

/** One worker, started when it is first needed and again after it ended. */
export const createPress = ({ entry, font, log }: PressOptions): Press => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastId = 0

  const gone = (ended: Worker): void => {
    if (worker !== ended) return
    worker = null
    for (const { reject } of waiting.values()) reject(new PressFailed('the worker ended'))
    waiting.clear()
  }
  const settle = (answer: PressAnswer): void => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('bytes' in answer) asked?.resolve(answer.bytes)
    else asked?.reject(new PressFailed(answer.failed))
    if (waiting.size === 0) worker?.unref()
  }
  const start = (): Worker => {
    const started = new Worker(entry, { workerData: { font }, env: {} })
    started.on('message', settle)
    started.on('error', (error) => {
      log.error('printing.press-crashed', error)
      gone(started)
    })
    started.on('exit', () => gone(started))
    return started
  }
  const ask = (task: PressTask): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      worker ??= start()
      lastId += 1
      waiting.set(lastId, { resolve, reject })
      worker.ref()
      worker.postMessage({ id: lastId, task } satisfies PressRequest)
    })

  return {
    mark: (pdf, text, fromPage = 1) => ask({ kind: 'mark', pdf, text, fromPage }),
    labels: (pdf, language, copies) => ask({ kind: 'label', pdf, language, copies }),
    close: async () => {
      const ending = worker
      if (ending === null) return
      gone(ending)
      await ending.terminate()
    },
  }
}
