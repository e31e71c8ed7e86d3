import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRenderer } from '../src/main/core/documents/engine/render.ts'
import type { Definition } from '../src/main/core/documents/kit/definition.ts'
import { templates } from '../src/main/core/templates.ts'
import { fontFiles } from '../src/main/host/font-files.ts'

/** Rows of a long list that are shown beside the sheet; pictures are told by their size. */
const shown = 20

const readable = (_key: string, value: unknown): unknown => {
  if (value instanceof Uint8Array) return `${value.length} bytes`
  return Array.isArray(value) && value.length > shown
    ? [...value.slice(0, shown), `… ${value.length}`]
    : value
}

/** `sample-sheets FOLDER`: every template's sample as a PDF with its data, and `sheets.json` that lists them. */
const drawAll = async (folder: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const renderer = createRenderer(fontFiles())
  const sheets = []
  for (const [name, { version, sample, define }] of Object.entries(templates)) {
    // Typed where it is written: a template's sample is of the data that it defines.
    const definition: Definition = define(sample as never)
    const pdf = `${name.replaceAll('/', '-')}.pdf`
    writeFileSync(join(folder, pdf), await renderer.render(definition))
    sheets.push({
      name,
      title: definition.info?.title ?? '',
      version,
      pdf,
      data: JSON.parse(JSON.stringify(sample, readable)),
    })
  }
  writeFileSync(join(folder, 'sheets.json'), JSON.stringify(sheets))
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: sample-sheets FOLDER')
await drawAll(folder)
