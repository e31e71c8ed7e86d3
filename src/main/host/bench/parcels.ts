import { createApp } from '#core/app.ts'
import { openIntakeFloor } from '#core/bench/intake-floor.service.ts'
import { databaseFile } from '#core/setup/foundations.ts'
import { directClient } from '#transport/direct.ts'
import { nodePorts } from '../node-ports.ts'
import { type Figure, figureOf, ROUNDS, type Round, timed } from './figure.ts'
import { type DeskClient, signInAt } from './practice-staff.ts'
import { releaseRounds } from './release.ts'
import { willingHomes } from './willing-homes.ts'
import { keyOf, layOut, type Workbench } from './workbench.ts'

const WARM_UP = 100
const A_ROUND = 200

type Intake = Parameters<DeskClient['parcels']['intake']>[0]

/**
 * Along the road of every call, durable: `parcel.intake` in turn with its rows written by the bare driver, and
 * `parcel.release5`, five items of a home handed over in one go.
 */
export const parcelFigures = async (dataDir: string): Promise<readonly Figure[]> => {
  const bench = layOut(dataDir)
  try {
    const app = await createApp(nodePorts(bench.dataDir))
    try {
      const guest = directClient(app, null)
      const desks = await Promise.all(
        ['A', 'B1', 'B2'].map(async (code) => directClient(app, (await signInAt(guest, code)).token)),
      )
      return [
        figureOf('parcel.intake', 'ms', await intakeRounds(bench, desks)),
        figureOf('parcel.release5', 'ms', await releaseRounds(desks)),
      ]
    } finally {
      await app.close()
    }
  } finally {
    bench.remove()
  }
}

const intakeRounds = async (
  { dataDir, floorFile }: Workbench,
  desks: readonly DeskClient[],
): Promise<readonly Round[]> => {
  const key = await keyOf(dataDir)
  const floor = openIntakeFloor(databaseFile(dataDir), floorFile, key)
  const inputs = await intakesAt(desks)
  const once = async (): Promise<readonly [own: number, floor: number]> => {
    const { desk, input } = inputs()
    let parcelId = ''
    const own = await timed(async () => {
      parcelId = (await desk.parcels.intake(input)).id
    })
    return [own, await timed(floor.prepare({ parcelId, commandId: input.commandId }))]
  }
  try {
    for (let n = 0; n < WARM_UP; n += 1) await once()
    const rounds: Round[] = []
    for (let n = 0; n < ROUNDS; n += 1) rounds.push(await round(once))
    return rounds
  } finally {
    floor.close()
  }
}

const round = async (once: () => Promise<readonly [number, number]>): Promise<Round> => {
  const pairs: (readonly [number, number])[] = []
  for (let n = 0; n < A_ROUND; n += 1) pairs.push(await once())
  return { own: pairs.map(([own]) => own), floor: pairs.map(([, floor]) => floor) }
}

/** Parcels for every home in turn, at every desk in turn. */
export const intakesAt = async (desks: readonly DeskClient[]) => {
  const homes = await Promise.all(desks.map((desk) => willingHomes(desk, { size: 200 })))
  let count = 0
  return (): { readonly desk: DeskClient; readonly input: Intake } => {
    count += 1
    const at = count % desks.length
    const home = homes[at]?.[count % (homes[at]?.length ?? 1)]
    const desk = desks[at]
    if (home === undefined || desk === undefined) throw new Error('this compound has no homes')
    return {
      desk,
      input: {
        commandId: `bench-command-${String(count).padStart(8, '0')}`,
        trackingNo: `SF98${String(count).padStart(11, '0')}`,
        carrier: 'sf',
        sizeClass: 'small',
        addressee: { unitId: home, personId: null },
        nameOnLabel: '',
      },
    }
  }
}
