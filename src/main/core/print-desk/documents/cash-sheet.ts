import { amountInWords } from '#core/documents/kit/amount.text.ts'
import type { Definition, Node } from '#core/documents/kit/definition.ts'
import { fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import { signatureBoxes } from '#core/documents/kit/signing.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { yuanText } from '#core/kernel/format.ts'
import { printSheetTexts } from './print-sheets.text.ts'

const texts = printSheetTexts.cash
const width = innerWidth(a4)

interface Check {
  readonly chargedFen: number
  readonly unpaidFen: number
  /** Of this desk's acts, taken at another desk; and the other way round. */
  readonly elsewhereFen: number
  readonly forOthersFen: number
  readonly earlierFen: number
  readonly earlierBackFen: number
  readonly netFen: number
  readonly cashFen: number
  readonly adds: boolean
}

export interface Data extends Check {
  readonly company: string
  readonly formNo: string
  /** Such as 2026-11-24 B1 前台. */
  readonly period: string
  readonly made: string
  readonly items: readonly {
    readonly name: string
    readonly charges: number
    readonly units: number
    readonly freeUnits: number
    readonly fen: number
  }[]
  readonly methods: readonly {
    readonly name: string
    readonly inFen: number
    readonly outFen: number
    readonly netFen: number
  }[]
  /** On the sheet of all desks, a line for each; empty on that of one. */
  readonly desks: readonly (Check & { readonly name: string })[]
  readonly sameDayBackFen: number
  readonly refunds: readonly (readonly string[])[]
  /** The versions of the price list that the day's charges name. */
  readonly priceLists: string
}

const heading = (text: string): Node => ({ text, bold: true, fontSize: 11, margin: [0, 10, 0, 4] })

const total = (numbers: readonly number[]): number => numbers.reduce((sum, value) => sum + value, 0)

const items = (data: Data): Node => {
  const rows = data.items.map(({ name, charges, units, freeUnits, fen }) => [
    name,
    String(charges),
    String(units),
    String(freeUnits),
    yuanText(fen),
  ])
  const sums = [
    texts.total,
    String(total(data.items.map(({ charges }) => charges))),
    String(total(data.items.map(({ units }) => units))),
    String(total(data.items.map(({ freeUnits }) => freeUnits))),
    yuanText(data.chargedFen),
  ]
  return grid({
    paper: a4,
    columns: texts.itemColumns.map((title, at) => ({
      title,
      share: at === 0 ? 3 : 2,
      alignment: at === 0 ? ('left' as const) : ('right' as const),
    })),
    rows: rows.length === 0 ? [] : [...rows, sums],
    fontSize: 10,
    rowHeight: 16,
    whenEmpty: texts.noItems,
  })
}

const methods = (data: Data): Node =>
  grid({
    paper: a4,
    columns: texts.methodColumns.map((title, at) => ({
      title,
      share: at === 0 ? 3 : 2,
      alignment: at === 0 ? ('left' as const) : ('right' as const),
    })),
    rows: data.methods.map(({ name, inFen, outFen, netFen }) => [
      name,
      yuanText(inFen),
      yuanText(outFen),
      yuanText(netFen),
    ]),
    fontSize: 10,
    rowHeight: 16,
    whenEmpty: texts.none,
  })

const deskSums = (data: Data): readonly Node[] =>
  data.desks.length === 0
    ? []
    : [
        heading(texts.desks),
        grid({
          paper: a4,
          columns: texts.deskColumns.map((title, at) => ({
            title,
            share: at === 0 ? 2.4 : 2,
            alignment: at === 0 ? ('left' as const) : ('right' as const),
          })),
          rows: [...data.desks, { ...data, name: texts.total }].map((line) => [
            line.name,
            ...[line.chargedFen, -line.unpaidFen, -line.elsewhereFen, line.forOthersFen].map(signed),
            ...[line.earlierFen, -line.earlierBackFen].map(signed),
            yuanText(line.netFen),
            yuanText(line.cashFen),
          ]),
          fontSize: 9,
          rowHeight: 16,
          whenEmpty: '',
        }),
      ]

/** A line that adds nothing stays empty, so that the others are seen. */
const signed = (fen: number): string => (fen === 0 ? '' : yuanText(fen))

const check = (data: Data): Node =>
  fields({
    width,
    labelWidth: 92,
    rows: [
      [
        { label: texts.charged, value: yuanText(data.chargedFen), share: 1 },
        { label: texts.unpaid, value: yuanText(data.unpaidFen), share: 1 },
      ],
      ...(data.desks.length > 0
        ? []
        : [
            [
              { label: texts.elsewhere, value: yuanText(data.elsewhereFen), share: 1 },
              { label: texts.forOthers, value: yuanText(data.forOthersFen), share: 1 },
            ],
          ]),
      [
        { label: texts.earlier, value: yuanText(data.earlierFen), share: 1 },
        { label: texts.back, value: yuanText(data.earlierBackFen), share: 1 },
      ],
      [
        { label: texts.net, value: { text: yuanText(data.netFen), bold: true }, share: 1 },
        { label: texts.cash, value: { text: yuanText(data.cashFen), bold: true }, share: 1 },
      ],
      [{ label: texts.words, value: amountInWords(data.netFen), share: 1 }],
      [
        {
          label: texts.check,
          value: [
            data.adds ? texts.adds : texts.addsNot,
            data.sameDayBackFen > 0 ? texts.sameDay(yuanText(data.sameDayBackFen)) : '',
          ]
            .filter((text) => text !== '')
            .join('，'),
          share: 1,
        },
      ],
    ],
  })

const refunds = (data: Data): readonly Node[] =>
  data.refunds.length === 0
    ? []
    : [
        heading(texts.refunds),
        grid({
          paper: a4,
          columns: texts.refundColumns.map((title, at) => ({
            title,
            share: [2, 3, 1.5, 2, 5, 2][at] ?? 2,
            alignment: at === 3 ? ('right' as const) : ('left' as const),
          })),
          rows: data.refunds,
          fontSize: 9,
          rowHeight: 15,
          whenEmpty: '',
        }),
      ]

const define = (data: Data): Definition =>
  frame({
    paper: a4,
    company: data.company,
    title: texts.title,
    subtitle: data.period,
    formNo: data.formNo,
    version: cashSheet.version,
    made: data.made,
    content: [
      heading(texts.items),
      items(data),
      heading(texts.methods),
      methods(data),
      ...deskSums(data),
      heading(texts.check),
      check(data),
      ...refunds(data),
      { text: texts.versions(data.priceLists), fontSize: 9, margin: [0, 6, 0, 14] },
      signatureBoxes(texts.signers, width),
    ],
  })

const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-14',
  period: '2026-11-24 B1 前台',
  made: '2026-11-24 18:02 B1 前台 周敏',
  items: [
    { name: '复印', charges: 11, units: 96, freeUnits: 80, fen: 1_250 },
    { name: '打印', charges: 4, units: 17, freeUnits: 14, fen: 600 },
    { name: '发传真', charges: 2, units: 9, freeUnits: 0, fen: 1_800 },
  ],
  methods: [
    { name: '微信', inFen: 2_400, outFen: 0, netFen: 2_400 },
    { name: '现金', inFen: 1_250, outFen: 300, netFen: 950 },
  ],
  ...{ chargedFen: 3_650, unpaidFen: 600, elsewhereFen: 200, forOthersFen: 500 },
  ...{ earlierFen: 300, earlierBackFen: 300, sameDayBackFen: 0, netFen: 3_350, cashFen: 950, adds: true },
  desks: [],
  refunds: [['16:20', 'Y-B1-26-00131', '现金', '-3.00', '页数记错，业主当面退回', '赵小雪']],
  priceLists: '第 3 版（12:00 起）、第 2 版',
}

/** 收款日结单: what was charged against what crossed the counter, to the fen. */
export const cashSheet: Template<Data> = { version: 1, sample, define }
