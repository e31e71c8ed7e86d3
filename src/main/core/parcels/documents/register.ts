import type { Definition } from '#core/documents/kit/definition.ts'
import { type ListColumn, listSheet } from '#core/documents/kit/list-sheet.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { type Data, type RegisterRow, sample } from './register.data.ts'
import { registerTexts as texts } from './register.text.ts'

const columns: readonly ListColumn<'signature' | keyof RegisterRow>[] = [
  ['no', 27, 'center'],
  ['received', 55, 'center'],
  ['itemNo', 62],
  ['shelfNo', 48],
  ['carrier', 40, 'center'],
  ['trackingNo', 86],
  ['addressee', 56],
  ['address', 78],
  ['phone', 62],
  ['state', 36, 'center'],
  ['collector', 56],
  ['collectedAt', 55, 'center'],
  ['signature', 72],
]

const define = ({ company, formNo, serial, period, made, rows, totals }: Data): Definition =>
  listSheet({
    ...{ company, formNo, serial, made, rows, columns },
    title: texts.title,
    titles: texts.columns,
    subtitle: period,
    version: parcelRegister.version,
    fontSize: 8,
    rowHeight: 21,
    whenEmpty: texts.empty,
    total: texts.totals(totals),
    totalShare: 0.4,
    closing: texts.closing,
  })

/** The parcel register on A4 landscape. */
export const parcelRegister: Template<Data> = { version: 1, sample, define }
