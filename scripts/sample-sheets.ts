import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRenderer } from '../src/main/core/documents/engine/render.ts'
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

/**
 * Every template's sample as `<name>.pdf` with its data as `<name>.json`, and `sheets.json` naming them: what the
 * gallery shows side by side.
 */
const buildSampleSheets = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  const renderer = createRenderer(fontFiles())
  const sheets: { name: string; version: number; pdf: string; data: string }[] = []
  for (const [name, { version, sample, define }] of Object.entries(templates)) {
    const file = name.replace('/', '-')
    // Typed where it is written: a template's sample is of the data that it defines.
    writeFileSync(join(folder, `${file}.pdf`), await renderer.render(define(sample as never)))
    writeFileSync(join(folder, `${file}.json`), JSON.stringify(sample, readable, 2))
    sheets.push({ name, version, pdf: `${file}.pdf`, data: `${file}.json` })
  }
  writeFileSync(join(folder, 'sheets.json'), JSON.stringify(sheets, null, 2))
}

await buildSampleSheets(fileURLToPath(new URL('../out/gallery/sheets/', import.meta.url)))
