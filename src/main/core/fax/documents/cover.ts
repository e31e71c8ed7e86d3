import { qr } from '#core/documents/kit/barcode.ts'
import { ruled } from '#core/documents/kit/blanks.ts'
import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { a4, innerWidth, mm } from '#core/documents/kit/paper.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { faxSheetTexts } from './fax-sheets.text.ts'

const texts = faxSheetTexts.cover
const width = innerWidth(a4)

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly made: string
  readonly faxNo: string
  readonly destination: string
  readonly addressee: string
  readonly number: string
  /** Whose fax it is, as the addressee is to read it. */
  readonly from: string
  /** Under which the centre is called back; a line for the hand where it is not known. */
  readonly phone: string
  readonly pages: number
  readonly date: string
  readonly documentNo: string
  readonly subject: string
}

/** Large, since the other side reads it from a fax. */
const numbered = (faxNo: string): Node => {
  const code = qr(faxNo, mm(20))
  return {
    columnGap: 0,
    columns: [
      {
        width: width - code.width,
        text: `${texts.no} ${faxNo}`,
        fontSize: 16,
        bold: true,
        margin: [0, 18, 0, 0],
      },
      { width: code.width, stack: [code.node] },
    ],
  }
}

/** Nothing but lines and large type: a fax machine sees no grey. */
const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: data.company,
    title: texts.title,
    formNo: data.formNo,
    version: faxCover.version,
    made: data.made,
    content: [
      numbered(data.faxNo),
      {
        margin: [0, 8, 0, 0],
        stack: [
          fields({
            width,
            labelWidth: 66,
            rowHeight: 26,
            fontSize: 13,
            rows: [
              [{ label: texts.toUnit, value: data.destination, share: 1 }],
              [
                { label: texts.to, value: data.addressee, share: 1 },
                { label: texts.toNumber, value: data.number, share: 1 },
              ],
              [
                { label: texts.from, value: data.from, share: 1 },
                { label: texts.phone, value: data.phone, share: 1 },
              ],
              [
                { label: texts.pages, value: { text: texts.withCover(data.pages), bold: true }, share: 1 },
                { label: texts.date, value: data.date, share: 1 },
              ],
              [
                { label: texts.document, value: data.documentNo, share: 1 },
                { label: texts.subject, value: data.subject, share: 1 },
              ],
            ],
          }),
        ],
      },
      { text: texts.note, fontSize: 13, bold: true, margin: [0, 20, 0, 0] },
      ruled({ width, lines: 8, pitch: mm(11) }),
      { text: `${texts.ask}。`, fontSize: 12, margin: [0, 20, 0, 8] },
      { text: `${texts.secret}。`, fontSize: 12, margin: [0, 0, 0, 8] },
      { text: texts.noSecret, fontSize: 10 },
    ],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-33',
  made: '2026-11-24 09:30 B1 前台 周敏',
  faxNo: 'FS-B1-26-00012',
  destination: '区人民法院',
  addressee: '立案庭',
  number: '021-5566 8816',
  from: '3-1-904 业主',
  phone: '0571-0000 1234',
  pages: 4,
  date: '2026-11-24',
  documentNo: '（2026）民初 118 号',
  subject: '补充材料',
}

/** 传真封面: the number as a code, so that the machine's report and the original find their record again. */
export const faxCover: Template<Data> = { version: 1, sample, define }
