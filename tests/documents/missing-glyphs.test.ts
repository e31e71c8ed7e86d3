import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import type { Definition } from '../../src/main/core/documents/kit/definition.ts'
import { longRegister } from '../../src/main/core/documents/proofs/long-register.ts'
import { fonts } from './support/fonts.ts'
import { readPdf } from './support/read-pdf.ts'
import { sheet } from './support/sheet.ts'

const renderer = createRenderer(fonts)
const blank = async (definition: Definition, readings = {}) => {
  const pages = await readPdf(await renderer.render(definition, { onMissing: 'blank', readings }))
  return pages.map(({ text }) => text).join('')
}

describe('characters beyond the first font', () => {
  it('come from the fonts behind it, in the middle of a name', async () => {
    const rare = '王𠮷明☑☐☒㐂'
    const pages = await readPdf(await renderer.render(sheet([rare, { text: rare, bold: true }])))
    expect(pages.map(({ text }) => text).join('')).toBe(rare + rare)
  })
})

describe('a character that no font has, left to a hand', () => {
  it('is a ruled blank with its reading as the record knows it', async () => {
    expect(await blank(sheet(['王𪚥明']), { 𪚥: 'zhé' })).toBe('王＿＿（zhé）明')
  })

  it('is named by its code point where nobody knows the reading', async () => {
    expect(await blank(sheet(['王𪚥']))).toBe('王＿＿（U+2A6A5）')
  })

  it('is blank in head and foot as well', async () => {
    const definition = sheet(['一'], { header: () => '𪚥', footer: (page) => ({ text: `${page}𪚥` }) })
    expect((await blank(definition, { 𪚥: 'zhé' })).match(/＿＿（zhé）/g)).toHaveLength(2)
  })

  it('does not stop a register of others', async () => {
    const rows = longRegister.sample.rows.map((row, at) =>
      at === 60 ? ['61', ...row.slice(1, 2), '龙𪚥', ...row.slice(3)] : row,
    )
    const text = await blank(longRegister.define({ rows }), { 𪚥: 'zhé' })
    expect(text).toContain('龙＿＿（zhé）')
    expect(text).toContain(rows.at(-1)?.[2])
  })
})
