import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import { sampleHandbook } from '../../src/main/core/vip/documents/handbook.data.ts'
import { vipHandbook } from '../../src/main/core/vip/documents/handbook.ts'
import { vipTestSheet } from '../../src/main/core/vip/documents/test-sheet.ts'
import { fonts } from './support/fonts.ts'
import { pageTexts } from './support/page-texts.ts'
import { type Raster, rasterise, scan } from './support/raster.ts'

const DPI = 110
/** The watermark is drawn in one grey of its own (engine/watermark.ts). */
const WATERMARK = 0xdf
const has = (tool: string): boolean => spawnSync(tool, ['--version']).error === undefined

interface Copy {
  readonly number: string
  readonly bytes: Uint8Array
  readonly texts: readonly string[]
  readonly pages: readonly Raster[]
}

let copies: readonly [Copy, Copy]
let folder: string

const made = async (number: string, holder: string): Promise<Copy> => {
  const data = { ...sampleHandbook(7), copyNo: number, holder, front: null }
  const bytes = await createRenderer(fonts).render(vipHandbook.define(data))
  return { number, bytes, texts: await pageTexts(bytes), pages: await rasterise(bytes, DPI) }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-'))
  copies = [await made('V2026-1/07', '吴敏'), await made('V2026-1/08', '何俊')]
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const onDisk = ({ number, bytes }: Copy): string => {
  const file = join(folder, `${number.replace('/', '-')}.pdf`)
  writeFileSync(file, bytes)
  return file
}

/** Where the watermark's grey lies on a page. */
const woven = ({ gray }: Raster): readonly number[] => {
  const dots: number[] = []
  for (const [at, dot] of gray.entries()) if (dot === WATERMARK) dots.push(at)
  return dots
}

describe('every page of a copy, by machine', () => {
  it('says its own number in its text and its code, and no page that of another', async () => {
    for (const [copy, other] of [copies, [copies[1], copies[0]]] as const) {
      expect(copy.pages.length).toBeGreaterThan(7)
      for (const [at, page] of copy.pages.entries()) {
        expect(copy.texts[at]).toContain(`份号${copy.number}`)
        expect(copy.texts[at]).not.toContain(other.number)
        expect(await scan(page), `page ${at + 1}`).toContain(`QRCode ${copy.number}`)
      }
    }
  })

  it('lies under a watermark, and no two copies are woven alike', () => {
    const [one, two] = copies
    for (const [at, page] of one.pages.entries()) {
      const [left, right] = [woven(page), woven(two.pages[at] as Raster)]
      expect(left.length, `page ${at + 1}`).toBeGreaterThan(page.gray.length * 0.002)
      const shared = new Set(left)
      const same = right.filter((dot) => shared.has(dot)).length
      expect(same / right.length, `page ${at + 1}`).toBeLessThan(0.5)
    }
  })

  it('names nobody in what a file says of itself', async () => {
    for (const { bytes, number } of copies) {
      const { info } = await (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getMetadata()
      expect(JSON.stringify(info)).toContain(number)
      expect(JSON.stringify(info)).not.toMatch(/吴敏|何俊|赵|云庭/)
    }
  })
})

describe('a copy, to a second reader', () => {
  it.runIf(has('qpdf'))('is sound', () => {
    for (const copy of copies)
      expect(execFileSync('qpdf', ['--check', onDisk(copy)], { encoding: 'utf8' })).toMatch(/No syntax/)
  })

  it.runIf(has('pdffonts'))('carries each of its fonts, for rare characters too', () => {
    for (const copy of copies) {
      const [, , ...rows] = execFileSync('pdffonts', [onDisk(copy)], { encoding: 'utf8' })
        .trim()
        .split('\n')
      expect(rows.length).toBeGreaterThan(1)
      for (const row of rows) expect(row, row).toMatch(/\byes\s+yes\s+yes\s+\d+\s+\d+$/)
    }
  })
})

describe('a question sheet', () => {
  it('names whose it is on every page, as a copy does, and asks twenty questions on two or three', async () => {
    const bytes = await createRenderer(fonts).render(vipTestSheet.define(vipTestSheet.sample))
    const texts = await pageTexts(bytes)
    expect(texts.length).toBeLessThanOrEqual(3)
    for (const [at, page] of (await rasterise(bytes, DPI)).entries()) {
      expect(texts[at]).toContain('份号K2026-3/02')
      expect(await scan(page)).toContain('QRCode K2026-3/02')
    }
    expect(texts.join('')).toContain('20.')
  })
})
