import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createFileStore, type FileStore } from '#core/files/file-store.ts'
import { PIECE } from '#core/files/piece-cipher.ts'
import { machineRandom } from '../../../src/main/host/clock-and-chance.ts'
import { dice } from '../../support/dice.ts'
import { type FakeClock, fakeClock, HOUR } from '../../support/fake-clock.ts'
import { FLIPS, flipOneBit } from '../../support/planted-damage.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const filesKey = randomBytes(32)
let folder: string
let store: FileStore

let clock: FakeClock

const openStore = (at = folder, key = filesKey): FileStore => {
  const opened = createFileStore({ folder: at, filesKey: key, random: machineRandom, clock })
  onTestFinished(() => opened.close())
  return opened
}

beforeEach(() => {
  folder = tempFolder()
  clock = fakeClock()
  store = openStore()
})

const pieces = (content: Buffer, size = PIECE): readonly Buffer[] =>
  Array.from({ length: Math.ceil(content.length / size) }, (_, n) =>
    content.subarray(n * size, (n + 1) * size),
  )

const bring = async (content: Buffer, size?: number) => {
  const id = await store.begin()
  for (const [place, bytes] of pieces(content, size).entries()) await store.put(id, place, bytes)
  return store.finish(id)
}

const placeOf = (digest: string) => join(folder, digest.slice(0, 2), digest.slice(2))
const content = dice(5).bytes(1_300_000)

describe('a stored file', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 1_300_000])(
    'of %d bytes is read as it came',
    async (length) => {
      const plain = content.subarray(0, length)
      const { digest, size } = await bring(plain)
      expect(size).toBe(length)
      expect(await store.size(digest)).toBe(length)
      expect((await store.read(digest, 0, length)).equals(plain)).toBe(true)
      expect(await store.verify(digest)).toBe('whole')
    },
  )

  it.each([
    [0, 10],
    [PIECE - 5, 10],
    [PIECE, 1],
    [100, 1_200_000],
    [1_299_999, 50],
    [2_000_000, 50],
  ])('is read from %d on for %d bytes', async (from, length) => {
    const { digest } = await bring(content)
    expect((await store.read(digest, from, length)).equals(content.subarray(from, from + length))).toBe(true)
  })

  it('is there after a restart', async () => {
    const { digest } = await bring(content)
    store = openStore()
    expect((await store.read(digest, 0, content.length)).equals(content)).toBe(true)
  })

  it('of the same content is kept once, however it was cut into pieces', async () => {
    const first = await bring(content)
    expect(await bring(content, 100_000)).toEqual(first)
    expect(store.contents()).toEqual([first.digest])
  })

  it('has a name that another house would not give it, and holds none of its words', async () => {
    const words = Buffer.from('业主林静怡 13800001234 '.repeat(2_000))
    const { digest } = await bring(words)
    const elsewhere = openStore(tempFolder(), randomBytes(32))
    const id = await elsewhere.begin()
    await elsewhere.put(id, 0, words)
    expect((await elsewhere.finish(id)).digest).not.toBe(digest)
    expect(readFileSync(placeOf(digest)).includes('林静怡')).toBe(false)
  })
})

const damaged = { code: 'FILE_DAMAGED' }

describe('damage', () => {
  const readAll = async (digest: string) => store.read(digest, 0, content.length)

  it('of one bit is found wherever it is, and never gives wrong bytes', { timeout: 600_000 }, async () => {
    const { digest } = await bring(content)
    const whole = readFileSync(placeOf(digest))
    const chance = dice(200)
    const missed: number[] = []
    for (let n = 0; n < FLIPS; n += 1) {
      writeFileSync(placeOf(digest), whole)
      const at = flipOneBit(placeOf(digest), chance)
      const found = await readAll(digest).then(
        () => false,
        (error: { code?: string }) => error.code === 'FILE_DAMAGED',
      )
      if (!found) missed.push(at)
    }
    expect(missed).toEqual([])
  })

  it.each([0, 3, 68, 69, 68 + PIECE + 16, 68 + 2 * (PIECE + 16), 900_000])(
    'by cutting the file to %d bytes is found',
    async (length) => {
      const { digest } = await bring(content)
      truncateSync(placeOf(digest), length)
      await expect(readAll(digest)).rejects.toMatchObject(damaged)
      expect(await store.verify(digest)).toBe('damaged')
    },
  )

  it('by bytes hung on behind is found', async () => {
    const { digest } = await bring(content)
    writeFileSync(placeOf(digest), Buffer.concat([readFileSync(placeOf(digest)), Buffer.alloc(100)]))
    await expect(readAll(digest)).rejects.toMatchObject(damaged)
  })

  it('by two pieces in each other’s place is found', async () => {
    const { digest } = await bring(content)
    const bytes = readFileSync(placeOf(digest))
    const [first, second] = [
      bytes.subarray(68, 68 + PIECE + 16),
      bytes.subarray(68 + PIECE + 16, 68 + 2 * (PIECE + 16)),
    ]
    const swapped = Buffer.concat([
      bytes.subarray(0, 68),
      second,
      first,
      bytes.subarray(68 + 2 * (PIECE + 16)),
    ])
    writeFileSync(placeOf(digest), swapped)
    await expect(readAll(digest)).rejects.toMatchObject(damaged)
  })

  it('by another whole file of ours in its place is found', async () => {
    const [one, other] = [await bring(content), await bring(content.subarray(1))]
    copyFileSync(placeOf(other.digest), placeOf(one.digest))
    await expect(readAll(one.digest)).rejects.toMatchObject(damaged)
    expect(await store.verify(one.digest)).toBe('damaged')
    expect(await store.verify(other.digest)).toBe('whole')
  })

  it('is told apart from a file that is not there', async () => {
    const digest = 'ab'.repeat(32)
    await expect(store.read(digest, 0, 1)).rejects.toMatchObject({ code: 'FILE_MISSING' })
    expect(await store.verify(digest)).toBe('missing')
  })
})

describe('a file on its way in', () => {
  it('takes its pieces in order, and one that is sent again only once', async () => {
    const [first, second, third] = pieces(content)
    const id = await store.begin()
    for (const [place, bytes] of [
      [0, first],
      [0, first],
      [1, second],
      [1, second],
      [2, third],
    ] as const)
      await store.put(id, place, bytes ?? Buffer.alloc(0))
    const { digest } = await store.finish(id)
    expect((await store.read(digest, 0, content.length)).equals(content)).toBe(true)
  })

  it('takes pieces that arrive at the same moment one after the other', async () => {
    const id = await store.begin()
    await Promise.all(pieces(content).map((bytes, place) => store.put(id, place, bytes)))
    const { digest } = await store.finish(id)
    expect((await store.read(digest, 0, content.length)).equals(content)).toBe(true)
  })

  it('refuses a piece out of order or too large', async () => {
    const id = await store.begin()
    await expect(store.put(id, 1, Buffer.alloc(1))).rejects.toMatchObject({ code: 'UPLOAD_OUT_OF_ORDER' })
    await expect(store.put(id, 0, Buffer.alloc(PIECE + 1))).rejects.toMatchObject({
      code: 'UPLOAD_OUT_OF_ORDER',
    })
  })

  it('lies on the disk sealed', async () => {
    const id = await store.begin()
    const words = Buffer.from('林静怡'.repeat(100_000))
    for (const [place, bytes] of pieces(words).entries()) await store.put(id, place, bytes)
    const [file] = readdirSync(join(folder, 'unfinished'))
    expect(readFileSync(join(folder, 'unfinished', file ?? '')).includes('林静怡')).toBe(false)
  })

  it('leaves nothing when the house dies before its end', async () => {
    const id = await store.begin()
    await store.put(id, 0, content.subarray(0, PIECE))
    store = openStore()
    expect(store.contents()).toEqual([])
    expect(await store.sweepUnfinished()).toBe(1)
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([])
    await expect(store.finish(id)).rejects.toMatchObject({ code: 'UPLOAD_GONE' })
  })

  it('is not swept while it still comes in', async () => {
    const id = await store.begin()
    await store.put(id, 0, content.subarray(0, 1_000))
    expect(await store.sweepUnfinished()).toBe(0)
    expect(existsSync(join(folder, 'unfinished', id))).toBe(true)
    expect((await store.finish(id)).size).toBe(1_000)
  })

  it('is let go after an hour in which nothing came', async () => {
    const id = await store.begin()
    clock.pass(HOUR)
    await store.put(id, 0, content.subarray(0, 1))
    clock.pass(HOUR)
    await store.sweepUnfinished()
    await store.put(id, 1, content.subarray(1, 2))
    clock.pass(HOUR + 1)
    await store.sweepUnfinished()
    await expect(store.finish(id)).rejects.toMatchObject({ code: 'UPLOAD_GONE' })
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([])
  })

  it('is gone when it is cancelled', async () => {
    const id = await store.begin()
    await store.cancel(id)
    expect(readdirSync(join(folder, 'unfinished'))).toEqual([])
    await expect(store.put(id, 0, content.subarray(0, 1))).rejects.toMatchObject({ code: 'UPLOAD_GONE' })
  })
})
