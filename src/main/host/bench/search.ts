import { createApp } from '#core/app.ts'
import { openSearchFloor } from '#core/bench/search-floor.service.ts'
import { addDays, businessDateOf } from '#core/kernel/business-date.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../node-ports.ts'
import { type Figure, figureOf, ROUNDS, type Round, timed } from './figure.ts'
import { type DeskClient, signInAt } from './practice-staff.ts'
import { questionsOf } from './search-questions.ts'
import { keyOf, layOut, type Workbench } from './workbench.ts'

const HITS = 20
const PAGE = 50
/** As long as the time of a compound's five years, and one month of it. */
const RANGES_IN_DAYS = [30, 1_825] as const
const OPEN_LISTS = ['waiting', 'overdue', 'unclaimed', 'today'] as const

type Pair = readonly [own: number, floor: number]
type Page = Parameters<DeskClient['parcels']['list']>[0]

/**
 * `search` over mixed questions and `register.page` over every list, along the road of every call and in turn with
 * the bare driver.
 */
export const searchFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bench = layOut(dataDir)
  try {
    return await measured(bench)
  } finally {
    bench.remove()
  }
}

const measured = async ({ dataDir, floorFile }: Workbench): Promise<readonly Figure[]> => {
  const key = await keyOf(dataDir)
  const app = await createApp(nodePorts(dataDir))
  const desk = directClient(app, (await signInAt(directClient(app, null), 'B1')).token)
  const floor = openSearchFloor(floorFile, key)
  try {
    const questions = await questionsOf(desk)
    const searches = await rounds(questions, async ({ text, spelling }) => [
      await timed(() => desk.search.find({ text, limit: HITS })),
      await timed(() => floor.find(spelling)),
    ])
    const pages = await rounds(await pagesOf(desk), async (page) => [
      await timed(() => desk.parcels.list(page)),
      await timed(() => floor.page()),
    ])
    floor.close()
    return [figureOf('search', 'ms', searches), figureOf('register.page', 'ms', pages)]
  } finally {
    await app.close()
  }
}

/** Every list from its beginning and from behind its first page. */
export const pagesOf = async (desk: DeskClient): Promise<readonly Page[]> => {
  const today = businessDateOf(Date.now(), 'Asia/Shanghai')
  const lists: Page[] = [
    ...OPEN_LISTS.map((filter): Page => ({ filter, size: PAGE })),
    ...RANGES_IN_DAYS.map(
      (days): Page => ({ filter: 'collected', from: addDays(today, -days), to: today, size: PAGE }),
    ),
  ]
  const pages: Page[] = []
  for (const list of lists) {
    const { next } = await desk.parcels.list(list)
    pages.push(list, ...(next === null ? [] : [{ ...list, after: next }]))
  }
  return pages
}

const WARM_UP = 40
const PAGES_A_ROUND = 60

const rounds = async <T>(asked: readonly T[], once: (one: T) => Promise<Pair>): Promise<readonly Round[]> => {
  const many = Math.max(1, Math.ceil(PAGES_A_ROUND / asked.length))
  for (const one of asked.slice(0, WARM_UP)) await once(one)
  const done: Round[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const pairs: Pair[] = []
    for (let again = 0; again < many; again += 1) for (const one of asked) pairs.push(await once(one))
    done.push({ own: pairs.map(([own]) => own), floor: pairs.map(([, bare]) => bare) })
  }
  return done
}
