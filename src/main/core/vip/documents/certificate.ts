import type { Definition } from '../../documents/kit/definition.ts'
import { a4, innerWidth, mm } from '../../documents/kit/paper.ts'
import { signatureBoxes } from '../../documents/kit/signing.ts'
import type { Template } from '../../documents/kit/template.ts'
import { ink } from './parts.ts'
import { type CertificateData, sampleCertificate } from './test.data.ts'
import { testSheetTexts as t } from './test.text.ts'

const inset = mm(20)
const width = innerWidth(a4) - 2 * inset

const border = {
  canvas: [
    {
      type: 'rect' as const,
      ...{ x: mm(12), y: mm(12), w: a4.width - mm(24), h: mm(190), r: 4 },
      ...{ lineWidth: 1.2, lineColor: ink.bronze },
    },
  ],
  absolutePosition: { x: 0, y: 0 },
}

const define = (data: CertificateData): Definition => ({
  pageSize: { width: a4.width, height: a4.height },
  pageMargins: [a4.margins[0] + inset, mm(32), a4.margins[2] + inset, mm(20)],
  info: { title: data.number },
  defaultStyle: { fontSize: 14, color: ink.text },
  content: [
    border,
    { text: data.company, alignment: 'center', fontSize: 14, color: ink.second },
    {
      text: t.certificate,
      alignment: 'center',
      bold: true,
      fontSize: 40,
      color: ink.bronze,
      characterSpacing: 12,
      margin: [0, 10, 0, 4],
    },
    { text: t.certificateNo(data.number), alignment: 'center', fontSize: 12, color: ink.second },
    {
      text: t.certified(data.name, data.post),
      alignment: 'center',
      bold: true,
      fontSize: 24,
      margin: [0, 34, 0, 10],
    },
    { text: t.passed(data.subject), alignment: 'center', fontSize: 16 },
    {
      text: data.edition === '' ? '' : t.edition(data.edition),
      alignment: 'center',
      fontSize: 13,
      color: ink.second,
      margin: [0, 4, 0, 0],
    },
    {
      text: t.result(data.correct, data.asked),
      alignment: 'center',
      fontSize: 16,
      margin: [0, 8, 0, 30],
    },
    signatureBoxes(t.signers, width),
    { text: data.heldOn, alignment: 'center', margin: [0, 22, 0, 4] },
    { text: t.record(data.source), alignment: 'center', fontSize: 11, color: ink.second },
  ],
})

/** Who knows whom to greet: stands in the training record, and may hang at the post. */
export const vipCertificate: Template<CertificateData> = { version: 1, sample: sampleCertificate, define }
