import { parentPort, workerData } from 'node:worker_threads'
import { type Font, openSync } from 'fontkit'
import { standBack } from '../../documents/stand-back.ts'
import { known } from '../../kernel/errors.ts'
import { layMark } from './lay-mark.ts'
import type { PressAnswer, PressRequest, PressTask } from './protocol.ts'
import { createRasteriser } from './rasterise.ts'
import { tsplLabel } from './tspl.ts'
import { zplLabel } from './zpl.ts'

const port = known(parentPort, 'started as a worker')
const { font: fontFile } = workerData as { readonly font: string }
const rasterise = createRasteriser()
let font: Font | undefined

const openFont = (): Font => {
  font ??= openSync(fontFile) as Font
  return font
}

const labels = async ({ pdf, language, copies }: Extract<PressTask, { kind: 'label' }>) => {
  const pages = await rasterise(pdf)
  return language === 'zpl'
    ? Buffer.from(pages.map((page) => zplLabel(page, copies)).join(''), 'latin1')
    : Buffer.concat(pages.map((page) => tsplLabel(page, copies)))
}

const work = (task: PressTask): Promise<Uint8Array> =>
  task.kind === 'mark' ? layMark(task, openFont()) : labels(task)

const answer = async ({ id, task }: PressRequest): Promise<PressAnswer> => {
  try {
    return { id, bytes: await work(task) }
  } catch (error) {
    return { id, failed: error instanceof Error ? error.name : 'unknown' }
  }
}

/** Handed over, not copied, where they fill their memory alone: small ones share it with others. */
const handed = ({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] =>
  buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : []

standBack()
port.on('message', (request: PressRequest) => {
  void answer(request).then((told) => port.postMessage(told, 'bytes' in told ? handed(told.bytes) : []))
})
