import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { newPlace, openPlace } from '../support/foundation.ts'

/** `DESK_SERIALS=1000000 npx vitest run --project crash serials` is the long run of trust.md R8. */
const SERIALS = Number(process.env['DESK_SERIALS'] ?? 40_000)
const PROCESSES = 8

const taker = join(import.meta.dirname, 'serial-taker.ts')

const takeIn = async (folder: string, key: Buffer, name: string): Promise<readonly number[]> => {
  const args = [taker, folder, key.toString('hex'), String(SERIALS / PROCESSES), name]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = once(child, 'exit')
  const taken: number[] = []
  for await (const line of createInterface({ input: child.stdout }))
    taken.push(...line.split(' ').map(Number))
  const [code] = (await exited) as [number | null]
  if (code !== 0) throw new Error(`process ${name} ended with ${code}`)
  return taken
}

it(`${SERIALS} serials taken by ${PROCESSES} processes at once are all different and leave no gap`, {
  timeout: 3_600_000,
}, async () => {
  const place = newPlace()
  ;(await openPlace(place)).close()
  const names = Array.from({ length: PROCESSES }, (_, n) => String(n))
  const taken = (await Promise.all(names.map((name) => takeIn(place.folder, place.key, name)))).flat()
  const distinct = new Set(taken)
  expect(taken).toHaveLength(SERIALS)
  expect(distinct.size).toBe(SERIALS)
  for (let n = 1; n <= SERIALS; n += 1) if (!distinct.has(n)) expect.unreachable(`${n} was never given`)
})
