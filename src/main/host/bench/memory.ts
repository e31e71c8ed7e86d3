import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Figure, figureOf } from './figure.ts'
import { layOut } from './workbench.ts'

const carrier = fileURLToPath(new URL('./carry.ts', import.meta.url))

/**
 * `core.memory`: what the core's process holds after a morning of intakes, searches and lists. It is a process of its
 * own: the floors of other areas keep a database of theirs in memory, which no desk has.
 */
export const memoryFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bench = layOut(dataDir)
  try {
    const child = fork(carrier, [bench.dataDir])
    const [bytes] = (await Promise.race([once(child, 'message'), failed(child)])) as [number]
    return [figureOf('core.memory', 'MB', [{ own: [bytes / 1e6], floor: [] }])]
  } finally {
    bench.remove()
  }
}

const failed = async (child: ReturnType<typeof fork>): Promise<never> => {
  const [code] = (await once(child, 'exit')) as [number | null]
  throw new Error(`the process to be measured ended with ${code}`)
}
