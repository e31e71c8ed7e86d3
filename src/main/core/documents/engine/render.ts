import type { FontFiles } from '../../kernel/ports.ts'
import type { Definition } from '../kit/definition.ts'
import { dress } from './dress.ts'
import { openFamilies } from './fonts.ts'
import { pdfmake } from './pdfmake.ts'
import { shareFonts } from './shared-fonts.ts'

export interface Renderer {
  /** One at a time: pdfmake holds fonts, policies and progress for the whole thread. */
  render(definition: Definition, onProgress?: (part: number) => void): Promise<Uint8Array<ArrayBuffer>>
}

/** The same data gives the same bytes: a template that knows no better date says none. */
const noDate = new Date(0)

export const createRenderer = (fonts: FontFiles, { sharedFonts = true } = {}): Renderer => {
  const families = openFamilies(fonts)
  const allowed: ReadonlySet<string> = new Set([fonts.regular, fonts.bold])
  const shared = sharedFonts ? shareFonts([...allowed]) : null
  pdfmake.setFonts(Object.fromEntries(families.map(({ name, faces }) => [name, { ...faces }])))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => allowed.has(path))
  return {
    render: async (plain, onProgress) => {
      const { definition, check } = dress(plain, families)
      check()
      pdfmake.setProgressCallback(onProgress)
      const buffer = await pdfmake
        .createPdf({
          ...definition,
          language: 'zh-CN',
          info: { creationDate: noDate, ...definition.info },
          defaultStyle: { ...definition.defaultStyle, font: families[0]?.name },
        })
        .getBuffer()
      check()
      shared?.trim()
      return new Uint8Array(buffer)
    },
  }
}
