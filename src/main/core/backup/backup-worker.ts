import { parentPort, workerData } from 'node:worker_threads'
import { known, Refusal } from '../kernel/errors.ts'
import { backUp } from './back-up.service.ts'
import { prove } from './prove.service.ts'
import { unpackHouse } from './restore.service.ts'
import { sweepPlace } from './sweep-place.ts'
import { type Answer, type Order, STOP } from './work.ts'

/** Structured clone makes plain byte arrays of buffers. */
const withBuffers = (order: Order): Order =>
  Object.fromEntries(
    Object.entries(order).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value) : value,
    ]),
  ) as unknown as Order

const perform = (order: Order): Promise<unknown> => {
  switch (order.kind) {
    case 'back-up':
      return backUp(order)
    case 'prove':
      return prove(order)
    case 'unpack':
      return unpackHouse(order)
    case 'sweep':
      return sweepPlace(order)
  }
}

const told = (error: unknown): Answer => {
  if (error instanceof Refusal) return { kind: 'refused', code: error.code, data: error.data }
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  const { code } = error as { readonly code?: unknown }
  return { kind: 'failed', code: typeof code === 'string' ? code : '', message, stack }
}

const port = known(parentPort, 'started as a worker')
port.once('message', (message) => {
  if (message === STOP) process.exit()
})
// Waiting for that keeps nobody alive: the thread is over when its order is.
port.unref()

const answer: Answer = await perform(withBuffers(workerData as Order)).then(
  (result) => ({ kind: 'done', result }),
  told,
)
port.postMessage(answer)
