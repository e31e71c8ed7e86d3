import { createApp } from '#core/app.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../node-ports.ts'
import { intakesAt } from './parcels.ts'
import { signInAt } from './practice-staff.ts'
import { pagesOf } from './search.ts'
import { questionsOf } from './search-questions.ts'

const HITS = 20
const INTAKES = 1_000
const ROUNDS = 5

/** A process that is measured: it carries a desk's work, says how many bytes it holds, and ends. */
const carry = async (dataDir: string): Promise<number> => {
  const app = await createApp(nodePorts(dataDir))
  try {
    const guest = directClient(app, null)
    const signedIn = async (code: string) => directClient(app, (await signInAt(guest, code)).token)
    const desks = [await signedIn('A'), await signedIn('B1'), await signedIn('B2')] as const
    const next = await intakesAt(desks)
    for (let n = 0; n < INTAKES; n += 1) {
      const { desk, input } = next()
      await desk.parcels.intake(input)
    }
    const [, desk] = desks
    const [questions, pages] = [await questionsOf(desk), await pagesOf(desk)]
    for (let n = 0; n < ROUNDS; n += 1) {
      for (const { text } of questions) await desk.search.find({ text, limit: HITS })
      for (const page of pages) await desk.parcels.list(page)
    }
    return process.memoryUsage.rss()
  } finally {
    await app.close()
  }
}

const bytes = await carry(process.argv[2] ?? '')
process.send?.(bytes, () => process.disconnect())
