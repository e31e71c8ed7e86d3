import { getHeapStatistics } from 'node:v8'
import type { MessagePort } from 'node:worker_threads'
import type { FontFiles } from '../kernel/ports.ts'
import { assembled, type Piece } from './crossing.ts'
import { createRenderer, type Renderer } from './engine/render.ts'
import type { Template } from './kit/template.ts'
import { type Answer, type Message, problemOf, type Request } from './protocol.ts'

/** A template whose data nobody here looks into. */
type AnyTemplate = Pick<Template<never>, 'version' | 'define'>

/** Reports of progress no closer than this, so that a long list does not flood the port. */
const step = 0.05

/** A heap that a long register has stretched does not shrink by itself. Bytes. */
const stretched = 256 * 2 ** 20

const isSpent = (): boolean => getHeapStatistics().total_heap_size > stretched

const reporter = (id: number, say: (answer: Answer) => void) => {
  let last = 0
  return (part: number): void => {
    if (part - last < step) return
    last = part
    say({ kind: 'progress', id, part })
  }
}

const make = (
  renderer: Renderer,
  template: AnyTemplate | undefined,
  { data, how }: Request,
  onProgress: (part: number) => void,
) => {
  if (!template) throw new Error('unknown template')
  // Typed where it was handed in: Documents.make takes the data of the template it names.
  return renderer.render(template.define(data as never), { ...how, onProgress })
}

/** The worker's whole life: says which sheets it knows, then makes one after another. */
export const serveDocuments = (
  port: MessagePort,
  fonts: FontFiles,
  templates: Readonly<Record<string, AnyTemplate>>,
): void => {
  const renderer = createRenderer(fonts)
  const say = (answer: Answer, transfer: ArrayBuffer[] = []) => port.postMessage(answer, transfer)
  const answer = async (request: Request): Promise<void> => {
    const { id, template } = request
    try {
      const bytes = await make(renderer, templates[template], request, reporter(id, say))
      say({ kind: 'made', id, bytes, spent: isSpent() }, [bytes.buffer])
    } catch (error) {
      say({ kind: 'failed', id, problem: problemOf(error) })
    }
  }
  let last: Promise<void> = Promise.resolve()
  // One order is on its way at a time. Pieces whose request never came are dropped by the next order's.
  let waiting: { readonly id: number; readonly pieces: Piece[] } = { id: 0, pieces: [] }
  port.on('message', (message: Message) => {
    const id = message.kind === 'piece' ? message.id : message.request.id
    if (waiting.id !== id) waiting = { id, pieces: [] }
    if (message.kind === 'piece') return void waiting.pieces.push(message.piece)
    const request = { ...message.request, data: assembled(message.request.data, waiting.pieces) }
    waiting = { id: 0, pieces: [] }
    last = last.then(() => answer(request))
  })
  const versions = Object.fromEntries(Object.entries(templates).map(([name, { version }]) => [name, version]))
  say({ kind: 'ready', versions })
}
