import { beforeAll, describe, expect, it } from 'vitest'
import { killManyTimes, type Tally } from './spree.ts'

/** `DESK_KILLS=10000 npx vitest run --project crash` is the long run of trust.md R1; `DESK_SEED` makes another one. */
const KILLS = Number(process.env['DESK_KILLS'] ?? 200)
const SEED = Number(process.env['DESK_SEED'] ?? 1)

describe(`a desk that is killed ${KILLS} times in the middle of its work`, () => {
  let tally: Tally

  beforeAll(async () => {
    tally = await killManyTimes(KILLS, SEED)
    console.log(JSON.stringify({ kills: KILLS, ...tally, faults: tally.faults.length }))
  }, 6 * 3_600_000)

  it('loses nothing that was acknowledged, gives nothing twice and leaves nothing half-written', () => {
    expect(tally.faults).toEqual([])
  })

  it('did work between the kills', () => {
    expect(tally.acknowledged).toBeGreaterThan(KILLS)
  })

  it('left commands whose outcome nobody heard, which the next desk sent again', () => {
    expect(tally.unheard).toBeGreaterThan(0)
  })
})
