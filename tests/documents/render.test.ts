import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createRenderer } from '../../src/main/core/documents/engine/render.ts'
import type { Definition, Node } from '../../src/main/core/documents/kit/definition.ts'
import { MissingGlyphs } from '../../src/main/core/documents/problems.ts'
import { templates } from '../../src/main/core/templates.ts'
import { fonts } from './support/fonts.ts'
import { readPdf } from './support/read-pdf.ts'
import { sheet } from './support/sheet.ts'

const samples = (): Definition[] =>
  Object.values(templates).map((template) => template.define(template.sample as never))

const renderer = createRenderer(fonts)
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const textOf = async (definition: Definition) =>
  (await readPdf(await renderer.render(definition))).map(({ text }) => text).join('')
const missed = (definition: Definition) =>
  renderer.render(definition).then(
    () => 'printed',
    (error) => (error instanceof MissingGlyphs ? error.characters : error),
  )

describe('a sheet on paper', () => {
  it('shows rare surnames and the signs of forms', async () => {
    const rare = '喆堃淼犇赟翀䶮㛃𬀩𬙊·✓¥￥℃㎡㎥№①□■'
    expect(await textOf(sheet([rare, { text: rare, bold: true }]))).toBe(rare + rare)
  })

  it('is the same to the byte each time', async () => {
    const definitions = samples()
    const digests: string[] = []
    for (const definition of [...definitions, ...definitions, ...samples()]) {
      digests.push(digest(await renderer.render(definition)))
    }
    expect(new Set(digests).size).toBe(definitions.length)
    expect(Buffer.from(await renderer.render(sheet(['张三']))).toString('latin1')).toContain('(D:19700101')
  })

  it('never cuts a character of two units in half, however narrow its column', async () => {
    const name = 'a\u00a0𬙊（𬙊）𬙊，𬙊'
    for (let width = 24; width < 60; width += 1) {
      const text = await textOf(sheet([{ columns: [{ width, text: name, fontSize: 12 }] }]))
      expect([...text].filter((character) => character === '𬙊')).toHaveLength(4)
    }
  })
})

describe('a character that no font has', () => {
  it('stops the sheet and is named, wherever it stands', async () => {
    const cell = { table: { widths: [80], body: [[{ text: '𪻐' }]] } }
    expect(
      await missed(sheet(['王𠀃', { stack: [{ columns: [{ width: 90, text: [{ text: '𪚥' }] }] }] }, cell])),
    ).toEqual(['𠀃', '𪚥', '𪻐'])
  })

  it('stops it in head and foot as well', async () => {
    expect(await missed(sheet(['张三'], { header: () => '𠀃' }))).toEqual(['𠀃'])
    expect(await missed(sheet(['张三'], { footer: (page) => ({ text: `${page}𠀃` }) }))).toEqual(['𠀃'])
  })
})

describe('what a sheet may reach', () => {
  const picture = (image: string) => sheet([{ image } as unknown as Node])

  it('is no file but its fonts', async () => {
    await expect(renderer.render(picture('/etc/hostname'))).rejects.toThrow('denied')
  })

  it('is no address on any network', async () => {
    const images = { far: 'http://127.0.0.1:9/x.png' }
    await expect(renderer.render({ ...picture('far'), images } as Definition)).rejects.toThrow('denied')
  })
})
