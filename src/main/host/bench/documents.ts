import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { createDocuments, type Documents } from '#core/documents/documents.ts'
import { createRenderer, type Renderer } from '#core/documents/engine/render.ts'
import type { Log } from '#core/kernel/ports.ts'
import { fontFiles } from '../font-files.ts'
import { form, handbookOf, pack, registerOf, type Subject, subjects } from './documents-data.ts'
import { drawBare } from './documents-floor.ts'
import { planOf } from './documents-plan.ts'
import { type Figure, figureOf, ROUNDS, type Round, timed } from './figure.ts'

const WORKERS = 2
const PREVIEWS_A_ROUND = 10
const PACKS = 100
const SAMPLE_EVERY_MS = 20
const COUNTING_MS = 2_000

const entry = new URL('../../core/documents/pdf-worker.ts', import.meta.url)
const silent: Log = { info: () => {}, error: () => {} }

/** Through the workers first, while the process holds nothing but them; then each sheet beside bare pdfkit. */
export const documentFigures = async (): Promise<readonly Figure[]> => [
  ...(await houseFigures()),
  ...(await sheetFigures()),
]

const houseFigures = async (): Promise<readonly Figure[]> => {
  const documents = createDocuments({ entry, fonts: fontFiles(), log: silent, workers: WORKERS })
  const memory = watchMemory()
  try {
    await documents.warm()
    const previews = await repeated(() => previewRound(documents))
    const packs = await repeated(async () => [await packRound(documents)])
    const rows = registerOf(10_000)
    const people = handbookOf(420)
    const loop = await loopRounds(async () => {
      await documents.make('proofs/register', rows)
      await documents.make('proofs/handbook', people)
    })
    return [
      figureOf('doc.preview', 'ms', previews),
      figureOf('doc.packs100', 'ms', packs),
      figureOf('doc.loop', 'ms', loop),
      figureOf('doc.memory', 'MB', [{ own: [memory.peak()], floor: [] }]),
    ]
  } finally {
    memory.stop()
    await documents.close()
  }
}

/** The longest that the main loop was kept waiting; its floor is an idle loop beside one thread that only counts. */
const loopRounds = async (work: () => Promise<void>): Promise<readonly Round[]> => {
  const rounds: Round[] = []
  for (let n = 0; n < ROUNDS; n += 1)
    rounds.push({ own: [await longestWait(work)], floor: [await longestWait(counting)] })
  return rounds
}

const longestWait = async (work: () => Promise<unknown>): Promise<number> => {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await work()
  delay.disable()
  return delay.max / 1e6
}

const counting = (): Promise<unknown> =>
  once(
    new Worker(`for (const end = Date.now() + ${COUNTING_MS}; Date.now() < end; );`, { eval: true }),
    'exit',
  )

const repeated = async (measure: () => Promise<readonly number[]>): Promise<readonly Round[]> => {
  const rounds: Round[] = []
  for (let n = 0; n < ROUNDS; n += 1) rounds.push({ own: await measure(), floor: [] })
  return rounds
}

const previewRound = async (documents: Documents): Promise<readonly number[]> => {
  const took: number[] = []
  for (let n = 0; n < PREVIEWS_A_ROUND; n += 1) {
    took.push(await timed(() => documents.make('proofs/specimen', form)))
  }
  return took
}

/** A hundred households on one morning, each with clauses of its own. */
const packRound = (documents: Documents): Promise<number> =>
  timed(() =>
    Promise.all(
      Array.from({ length: PACKS }, (_, seed) => documents.make('proofs/pack', { ...pack, seed: seed + 1 })),
    ),
  )

const watchMemory = () => {
  let peak = 0
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss() / 1e6)
  }
  const beat = setInterval(look, SAMPLE_EVERY_MS)
  return { peak: () => peak, stop: () => clearInterval(beat) }
}

const sheetFigures = async (): Promise<readonly Figure[]> => {
  const renderer = createRenderer(fontFiles())
  const figures: Figure[] = []
  for (const subject of subjects()) figures.push(await sheetFigure(renderer, subject))
  return figures
}

const sheetFigure = async (renderer: Renderer, subject: Subject): Promise<Figure> => {
  const plan = await planOf(subject)
  await drawBare(plan)
  const rounds: Round[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const own: number[] = []
    const floor: number[] = []
    for (let sheet = 0; sheet < subject.each; sheet += 1) {
      own.push(await timed(() => renderer.render(subject.define())))
      await turn()
      floor.push(await timed(() => drawBare(plan)))
      await turn()
    }
    rounds.push({ own, floor })
  }
  return figureOf(subject.name, 'ms', rounds)
}
