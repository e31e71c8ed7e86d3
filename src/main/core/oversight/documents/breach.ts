import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { blankForm } from './blank-form.ts'
import { sheetWords } from './oversight-sheets.text.ts'
import { type SheetHead, sampleHead } from './sheet-data.ts'

export interface Data {
  readonly head: SheetHead
}

const define = ({ head }: Data): Definition => blankForm(head, breach.version, sheetWords.breach)

/** What to write down, and whom to tell, when data got out (PIPL 57). */
export const breach: Template<Data> = { version: 1, sample: { head: sampleHead('QR-KF-46') }, define }
