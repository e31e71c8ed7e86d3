import sharp from 'sharp'
import { cleanRows, cleanText, xlsx, zip } from '../core/imports/sheets.ts'
import { portraitJpeg } from '../core/vip/portraits.ts'
import type { Dice } from '../support/dice.ts'

/** Files as an attacker, a broken stick or a bad line would hand them in: made from good ones, the same in each run. */

type Spoil = (bytes: Buffer, dice: Dice) => Buffer

const spoils: readonly Spoil[] = [
  /** A few bits. */
  (bytes, dice) => {
    const spoilt = Buffer.from(bytes)
    for (let n = 1 + dice.roll(40); n > 0; n -= 1) {
      const at = dice.roll(spoilt.length)
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << dice.roll(8))
    }
    return spoilt
  },
  (bytes, dice) => bytes.subarray(0, dice.roll(bytes.length)),
  (bytes, dice) => Buffer.concat([bytes, dice.bytes(1 + dice.roll(3_000))]),
  /** A piece of noise in the middle. */
  (bytes, dice) => {
    const spoilt = Buffer.from(bytes)
    dice.bytes(1 + dice.roll(600)).copy(spoilt, dice.roll(spoilt.length))
    return spoilt
  },
  /** Lengths and sizes that lie: four bytes of the head become large. */
  (bytes, dice) => {
    const spoilt = Buffer.from(bytes)
    spoilt.writeUInt32BE(0xff_ff_ff_ff - dice.roll(1_000), dice.roll(Math.min(60, spoilt.length - 4)))
    return spoilt
  },
  /** A piece that stands twice. */
  (bytes, dice) => {
    const at = dice.roll(bytes.length)
    const piece = bytes.subarray(at, at + 1 + dice.roll(2_000))
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
  },
]

const spoilt = (seeds: readonly Buffer[], dice: Dice): Buffer => {
  const seed = seeds[dice.roll(seeds.length)] as Buffer
  const spoil = spoils[dice.roll(spoils.length)] as Spoil
  return spoil(seed, dice)
}

const pictureSeeds = async (): Promise<readonly Buffer[]> => {
  const jpeg = await portraitJpeg({ width: 700, height: 900 })
  const png = await sharp(jpeg).resize(300).png().toBuffer()
  const bomb = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  bomb.writeUInt32BE(30_000, 16)
  bomb.writeUInt32BE(30_000, 20)
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), png])
  return [jpeg, png, bomb, heic, Buffer.concat([jpeg, png]), Buffer.concat([png, Buffer.from(zipOf(jpeg))])]
}

const zipOf = (content: Buffer): Uint8Array => zip([{ name: 'a.jpg', content }])

const sheetSeeds = async (): Promise<readonly Buffer[]> => {
  const book = Buffer.from(await (await xlsx(cleanRows)).arrayBuffer())
  const formulas = cleanText.replaceAll('业主', '=HYPERLINK("//evil.test")')
  const wide = Array.from({ length: 3_000 }, (_, n) => `c${n}`).join(',')
  const nested = Buffer.from(zipOf(Buffer.from(zipOf(book))))
  return [book, Buffer.from(cleanText), Buffer.from(formulas), Buffer.from(`${wide}\n`.repeat(200)), nested]
}

export interface HostileFile {
  readonly kind: 'picture' | 'sheet'
  readonly bytes: Uint8Array
}

export const hostileFiles = async (count: number, dice: Dice): Promise<readonly HostileFile[]> => {
  const [pictures, sheets] = [await pictureSeeds(), await sheetSeeds()]
  return Array.from({ length: count }, (_, n) =>
    n % 2 === 0
      ? { kind: 'picture', bytes: spoilt(pictures, dice) }
      : { kind: 'sheet', bytes: spoilt(sheets, dice) },
  )
}
