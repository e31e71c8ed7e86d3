import { createApp } from '#core/app.ts'
import { businessDateOf } from '#core/kernel/business-date.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../node-ports.ts'
import { type Figure, figureOf, ROUNDS, type Round, timed } from './figure.ts'
import { type DeskClient, signInAt } from './practice-staff.ts'
import { layOut } from './workbench.ts'

/** Families whose stations are saved in one round; the first of them warm the desk up. */
const A_ROUND = 8

type Case = Awaited<ReturnType<DeskClient['moveIn']['case']>>

/** Everything that a station saves, durable and along the road of every call, and the case as its page reads it. */
export const moveInFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bench = layOut(dataDir)
  try {
    const app = await createApp(nodePorts(bench.dataDir))
    try {
      const desk = directClient(app, (await signInAt(directClient(app, null), 'B1')).token)
      return await measured(desk)
    } finally {
      await app.close()
    }
  } finally {
    bench.remove()
  }
}

const measured = async (desk: DeskClient): Promise<readonly Figure[]> => {
  const nextId = commandIds()
  const cases = await waiting(desk, nextId, A_ROUND * (ROUNDS + 1))
  const saves: Round[] = []
  const reads: Round[] = []
  for (let n = 0; n <= ROUNDS; n += 1) {
    const own: number[] = []
    const read: number[] = []
    for (const id of cases.slice(n * A_ROUND, (n + 1) * A_ROUND)) {
      own.push(...(await stationsOf(desk, nextId, id)))
      read.push(await timed(() => desk.moveIn.case({ id })))
    }
    saves.push({ own, floor: [] })
    reads.push({ own: read, floor: [] })
  }
  return [figureOf('move-in.save', 'ms', saves.slice(1)), figureOf('move-in.case', 'ms', reads.slice(1))]
}

/** Homes that have no case yet get one each, planned for today. */
const waiting = async (desk: DeskClient, nextId: () => string, most: number): Promise<readonly string[]> => {
  const appointmentDate = businessDateOf(Date.now(), 'Asia/Shanghai')
  const ids: string[] = []
  for (const { id: unitId } of (await desk.compound.units({ zone: 'B', size: 200 })).rows) {
    if (ids.length === most) break
    if ((await desk.moveIn.ofUnit({ unitId })).length > 0) continue
    const homes = [{ unitId, entries: { appointmentDate } }]
    const { cases } = await desk.moveIn.plan({ commandId: nextId(), kind: 'firstHandover', homes })
    ids.push(...cases.map(({ id }) => id))
  }
  if (ids.length < most) throw new Error('this compound has too few homes without a move-in')
  return ids
}

/** Ids that no other command has; each round goes on where the one before ended. */
const commandIds = (): (() => string) => {
  let count = 0
  return () => {
    count += 1
    return `bench-move-in-${String(count).padStart(8, '0')}`
  }
}

/** One family station by station: each act by itself, as keys and mouse send it. */
const stationsOf = async (desk: DeskClient, nextId: () => string, id: string): Promise<readonly number[]> => {
  const took: number[] = []
  const act = async (
    work: (command: { readonly commandId: string; readonly id: string }) => Promise<unknown>,
  ) => {
    took.push(await timed(() => work({ commandId: nextId(), id })))
  }
  await act((command) => desk.moveIn.checkIn(command))
  const seen = await desk.moveIn.case({ id })
  await act((command) =>
    desk.moveIn.save({
      ...command,
      seen: seen.revision,
      fields: { pets: '一猫', mailingAddress: '文三路 100 号' },
    }),
  )
  for (const paper of asked(seen))
    await act((command) => desk.moveIn.setDocument({ ...command, ...paper, promisedFor: null, note: '' }))
  for (const station of ['documents', 'signing', 'fees'] as const)
    await act((command) => desk.moveIn.finishStation({ ...command, station, outcome: 'done', reason: '' }))
  const lines = seen.keys.map((line) => ({ ...line, given: line.kit }))
  await act((command) => desk.moveIn.setKeys({ ...command, lines }))
  await act((command) =>
    desk.moveIn.finishStation({ ...command, station: 'keys', outcome: 'done', reason: '' }),
  )
  return took
}

const asked = ({ documents }: Case) =>
  documents
    .filter(({ need }) => need !== 'may')
    .map(({ code, closes, revision }) => ({ code, revision, state: closes[0] ?? ('shown' as const) }))
