import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { blankForm } from './blank-form.ts'
import { sheetWords } from './oversight-sheets.text.ts'
import { type SheetHead, sampleHead } from './sheet-data.ts'

export interface Data {
  readonly head: SheetHead
}

const define = ({ head }: Data): Definition => blankForm(head, assessment.version, sheetWords.assessment)

/** Before sensitive data is handled (PIPL 55, 56); kept for three years. */
export const assessment: Template<Data> = { version: 1, sample: { head: sampleHead('QR-KF-45') }, define }
