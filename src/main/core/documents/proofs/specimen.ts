import { amountInWords } from '../kit/amount.text.ts'
import { ruled } from '../kit/blanks.ts'
import type { Definition, Node } from '../kit/definition.ts'
import { type Field, fields } from '../kit/fields.ts'
import { frame } from '../kit/frame.ts'
import { a4, innerWidth, mm } from '../kit/paper.ts'
import { sealBox, signatureBoxes } from '../kit/signing.ts'
import type { Template } from '../kit/template.ts'
import { ticks } from '../kit/ticks.ts'
import { portrait } from './portrait.ts'
import { proofTexts } from './proofs.text.ts'

export interface Data {
  readonly serial: string
  readonly made: string
  readonly owner: string
  readonly unit: string
  readonly idNo: string
  readonly phone: string
  readonly use: string
  readonly pets: readonly string[]
  readonly household: string
  readonly vehicle: string
  readonly feeFen: number
  readonly photo: Uint8Array | null
  readonly remarks: string
  readonly watermark?: string
}

const texts = proofTexts.form
const width = innerWidth(a4)
const photoWidth = mm(28)
const gap = 6

const digits = (fen: number): string => `¥${(fen / 100).toFixed(2)}`

const identity = (data: Data): Field[][] => [
  [
    { label: texts.owner, value: data.owner, share: 1 },
    { label: texts.unit, value: data.unit, share: 1 },
  ],
  [{ label: texts.idNo, value: data.idNo, share: 1 }],
  [{ label: texts.phone, value: data.phone, share: 1 }],
  [{ label: texts.use, value: ticks(texts.uses, [data.use]), share: 1 }],
]

const more = (data: Data): Field[][] => [
  [{ label: texts.pets, value: ticks(texts.petKinds, data.pets), share: 1 }],
  [{ label: texts.household, value: data.household, share: 1 }],
  [
    { label: texts.vehicle, value: data.vehicle, share: 1 },
    { label: texts.feeDigits, value: digits(data.feeFen), share: 1 },
  ],
  [{ label: texts.fee, value: amountInWords(data.feeFen), share: 1 }],
]

const photoBox = (photo: Uint8Array | null): Node => {
  const height = mm(37)
  const edge = { canvas: [{ type: 'rect' as const, x: 0, y: 0, w: photoWidth, h: height, lineWidth: 0.6 }] }
  if (photo === null)
    return { stack: [edge, { text: texts.photo, margin: [0, -height / 2, 0, 0], alignment: 'center' }] }
  return { picture: photo, width: photoWidth, height }
}

const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: proofTexts.company,
    title: texts.title,
    formNo: 'QR-KF-01 A/0',
    serial: data.serial,
    version: specimen.version,
    made: data.made,
    code: true,
    ...(data.watermark !== undefined && { watermark: data.watermark }),
    content: [
      {
        columnGap: gap,
        columns: [
          {
            width: width - photoWidth - gap,
            stack: [fields({ width: width - photoWidth - gap, rows: identity(data), rowHeight: 19.6 })],
          },
          { width: photoWidth, stack: [photoBox(data.photo)] },
        ],
      },
      { stack: [fields({ width, rows: more(data) })], margin: [0, gap, 0, 0] },
      { text: texts.remarks, bold: true, margin: [0, 12, 0, 2] },
      { text: data.remarks },
      ruled({ width, lines: 3, pitch: mm(8) }),
      { text: texts.promise, margin: [0, 14, 0, 12], lineHeight: 1.1 },
      signatureBoxes(texts.signers, width),
      {
        columns: [{ width: width - mm(56), text: '' }, sealBox(mm(56))],
        columnGap: 0,
        margin: [0, 12, 0, 0],
      },
    ],
  })

const sample: Data = {
  serial: 'B2-26-0001',
  made: '2026-11-24 09:12 B2 前台 周敏',
  owner: '欧阳𬙊喆',
  unit: '12幢1单元802',
  idNo: '3301**********0012',
  phone: '138****5678',
  use: '自住',
  pets: ['猫'],
  household: '配偶䶮小满，子女欧阳知行',
  vehicle: '浙A12345',
  feeFen: 1_005_030,
  photo: portrait,
  remarks: '钥匙三把，门禁卡两张，水表 12.4 ㎥，电表 301.5',
  watermark: '样张 2026-11-24',
}

/** A form with everything the kit has for forms. */
export const specimen: Template<Data> = { version: 1, sample, define }
