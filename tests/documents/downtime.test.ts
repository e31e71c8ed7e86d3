import { writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { createRenderer, type Renderer } from '../../src/main/core/documents/engine/render.ts'
import { packTexts } from '../../src/main/core/downtime/documents/pack.text.ts'
import { downtimePack } from '../../src/main/core/downtime/documents/pack.ts'
import { fonts } from './support/fonts.ts'
import { pageTexts } from './support/page-texts.ts'

const { sample } = downtimePack
const squeezed = (text: string): string => text.replace(/\s/g, '')

let renderer: Renderer
beforeAll(() => {
  renderer = createRenderer(fonts)
})

describe('the pack for a desk without its machine', () => {
  it('numbers every line that a hand fills, a register a page, under the number of the pack', async () => {
    const bytes = await renderer.render(downtimePack.define(sample))
    const kept = process.env['DOWNTIME_PDF']
    if (kept !== undefined) writeFileSync(kept, bytes)
    const pages = (await pageTexts(bytes)).map(squeezed)
    const blanks = [packTexts.parcels, packTexts.counter, packTexts.calls].map(({ title }) =>
      pages.filter((page) => page.includes(title)),
    )
    for (const [at, letter] of ['P', 'Y', 'L'].entries()) {
      expect(blanks[at]).toHaveLength(1)
      for (let nth = 1; nth <= 14; nth += 1)
        expect(blanks[at]?.[0]).toContain(`${letter}${String(nth).padStart(2, '0')}`)
    }
    for (const page of pages) expect(page).toContain(sample.serial)
    expect(pages).toHaveLength(6)
  })

  it('says what is due, what lies where and for whom, and no whole phone number', async () => {
    const text = squeezed((await pageTexts(await renderer.render(downtimePack.define(sample)))).join(''))
    for (const line of [...sample.due, ...sample.kept, ...sample.homes])
      for (const word of line) expect(text).toContain(squeezed(word))
    expect(text).not.toMatch(/1\d{10}/)
  })

  it('is whole where nothing is due and nothing lies there', async () => {
    const empty = { ...sample, due: [], kept: [], homes: [] }
    const text = squeezed((await pageTexts(await renderer.render(downtimePack.define(empty)))).join(''))
    for (const { empty: words } of [packTexts.due, packTexts.kept, packTexts.homes])
      expect(text).toContain(words)
  })
})
