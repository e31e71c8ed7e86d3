import { ROUNDS, type Round, timed } from './figure.ts'
import type { DeskClient } from './practice-staff.ts'
import { willingHomes } from './willing-homes.ts'

const WARM_UP = 20
const A_ROUND = 40
const FIVE = 5

interface Fetching {
  readonly desk: DeskClient
  readonly unitId: string
  readonly personId: string
}

/** Five items come in for a home, unmeasured; one of the household fetches them together. */
export const releaseRounds = async (desks: readonly DeskClient[]): Promise<readonly Round[]> => {
  const inTurn = turning(await fetchings(desks))
  let count = 0
  const once = async (): Promise<number> => {
    count += 1
    const { desk, unitId, personId } = inTurn()
    const items = await takenIn(desk, unitId, count)
    return timed(() =>
      desk.parcels.release({
        commandId: `bench-release-${String(count).padStart(8, '0')}`,
        ...{ unitId, items, collector: { kind: 'resident', personId } },
      }),
    )
  }
  for (let n = 0; n < WARM_UP; n += 1) await once()
  const rounds: Round[] = []
  for (let n = 0; n < ROUNDS; n += 1) {
    const own: number[] = []
    for (let at = 0; at < A_ROUND; at += 1) own.push(await once())
    rounds.push({ own, floor: [] })
  }
  return rounds
}

const takenIn = async (desk: DeskClient, unitId: string, count: number) => {
  const items: { readonly id: string; readonly revision: number }[] = []
  for (let nth = 0; nth < FIVE; nth += 1) {
    const running = String(count * FIVE + nth).padStart(9, '0')
    const { id } = await desk.parcels.intake({
      commandId: `bench-release-item-${running}`,
      ...{ trackingNo: `SF9700${running}`, carrier: 'sf', sizeClass: 'small', nameOnLabel: '' },
      addressee: { unitId, personId: null },
    })
    items.push({ id, revision: 0 })
  }
  return items
}

/** Of every desk the homes where somebody lives. */
const fetchings = async (desks: readonly DeskClient[]): Promise<readonly Fetching[]> => {
  const found = await Promise.all(
    desks.map(async (desk) => {
      const willing = await willingHomes(desk, { size: 60 })
      const homes = await Promise.all(willing.map((unitId) => desk.parcels.ofUnit({ unitId })))
      return homes.flatMap(({ unitId, residents: [first] }): readonly Fetching[] =>
        first === undefined ? [] : [{ desk, unitId, personId: first.personId }],
      )
    }),
  )
  return found.flat()
}

const turning = (all: readonly Fetching[]): (() => Fetching) => {
  let count = 0
  return () => {
    count += 1
    const next = all[count % all.length]
    if (next === undefined) throw new Error('nobody lives in this compound')
    return next
  }
}
