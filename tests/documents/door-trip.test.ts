import { beforeAll, describe, expect, it } from 'vitest'
import { createRenderer, type Renderer } from '../../src/main/core/documents/engine/render.ts'
import { doorTripSheet } from '../../src/main/core/parcels/documents/door-trip.ts'
import { fonts } from './support/fonts.ts'
import { pageTexts } from './support/page-texts.ts'

const { sample } = doorTripSheet
const squeezed = (text: string): string => text.replace(/\s/g, '')

let renderer: Renderer
beforeAll(() => {
  renderer = createRenderer(fonts)
})

describe('the sheet that goes to the doors', () => {
  it('is one page for a cart: each item, room to sign, and when it went out', async () => {
    const pages = await pageTexts(await renderer.render(doorTripSheet.define(sample)))
    expect(pages).toHaveLength(1)
    const text = squeezed(pages.join(''))
    for (const { unit, addressee, shelfNo } of sample.lines) {
      expect(text).toContain(unit)
      expect(text).toContain(addressee)
      expect(text).toContain(shelfNo)
    }
    expect(text).toContain('签收人')
    expect(text).toContain(squeezed('出门 2026-11-24 10:05'))
  })

  it('goes on over a page with its head when a trip is long', async () => {
    const [line] = sample.lines
    if (line === undefined) throw new Error('the sample has lines')
    const lines = Array.from({ length: 60 }, (_, at) => ({ ...line, shelfNo: `A-07-${at + 1}` }))
    const pages = await pageTexts(await renderer.render(doorTripSheet.define({ ...sample, lines })))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(squeezed(page)).toContain('送件单')
    expect(squeezed(pages.join(''))).toContain('A-07-60')
  })
})
