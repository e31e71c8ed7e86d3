import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { Database, Tx } from '#core/database/database.ts'
import { deskNo, nextSerial, setSerials } from '#core/database/serial.ts'
import { callBy, newPlace, openPlace } from '../../support/foundation.ts'

let database: Database
beforeEach(async () => {
  const house = await openPlace(newPlace())
  database = house.database
  onTestFinished(() => house.close())
})

const inOne = <R>(work: (tx: Tx) => Promise<R>): Promise<R> => database.session(callBy('test'), work)

describe('a counter', () => {
  it('begins at one and goes up by one, each for itself', async () => {
    const taken = await inOne(async (tx) => [
      await nextSerial(tx, 'a'),
      await nextSerial(tx, 'a'),
      await nextSerial(tx, 'b'),
      await nextSerial(tx, 'a'),
    ])
    expect(taken).toEqual([1, 2, 1, 3])
  })

  it('gives a number again only when nobody got it, since the command failed', async () => {
    await inOne((tx) => nextSerial(tx, 'a'))
    const failed = inOne(async (tx) => {
      await nextSerial(tx, 'a')
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await inOne((tx) => nextSerial(tx, 'a'))).toBe(2)
  })

  it('goes on behind the last number that was given elsewhere, however many counters there are', async () => {
    const many = new Map(Array.from({ length: 1_203 }, (_, n) => [`c${n}`, n] as const))
    await inOne((tx) => setSerials(tx, many))
    expect(await inOne((tx) => nextSerial(tx, 'c0'))).toBe(1)
    expect(await inOne((tx) => nextSerial(tx, 'c1202'))).toBe(1_203)
  })
})

it('a number names what it is, its desk, its year and its place in the year', () => {
  expect(deskNo('Y', 'B1', '2026-11-24', 12)).toBe('Y-B1-26-00012')
  expect(deskNo('CF', 'A', '2030-01-01', 123_456)).toBe('CF-A-30-123456')
})
