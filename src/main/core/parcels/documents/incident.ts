import type { Definition } from '#core/documents/kit/definition.ts'
import { type Field, fields } from '#core/documents/kit/fields.ts'
import { frame } from '#core/documents/kit/frame.ts'
import { grid } from '#core/documents/kit/grid.ts'
import { a4, innerWidth } from '#core/documents/kit/paper.ts'
import { signatureBoxes } from '#core/documents/kit/signing.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { type Data, type StepLine, sample } from './incident.data.ts'
import { incidentTexts as texts } from './incident.text.ts'

type Label = keyof typeof texts.fields

const width = innerWidth(a4)

const field =
  (data: Data) =>
  (label: Label, share = 1): Field => ({ label: texts.fields[label], value: data[label], share })

const rowsOf = (data: Data): Field[][] => {
  const of = field(data)
  return [
    [of('kind'), of('opened', 1.4)],
    [of('unit'), of('addressee', 1.4)],
    [of('itemNo'), of('trackingNo', 1.4)],
    [of('carrier'), of('courier', 1.4)],
    [of('what'), of('condition', 1.4)],
    [of('consent')],
    [of('account')],
    [of('claim'), of('payer', 1.4)],
    [of('outcome')],
    [of('closed')],
  ]
}

const shares = [74, 56, 62, 70, 130, 66]

const cells = ({ at, act, place, person, reason, by }: StepLine): string[] => [
  ...[at, act, place, person, reason, by],
]

const define = (data: Data): Definition =>
  frame({
    ...{ paper: a4, company: data.company, title: texts.title, formNo: data.formNo, serial: data.serial },
    ...{ version: parcelIncident.version, made: data.made },
    content: [
      fields({ width, rows: rowsOf(data), rowHeight: 20 }),
      { text: texts.steps, fontSize: 12, bold: true, margin: [0, 14, 0, 6] },
      grid({
        ...{ paper: a4, fontSize: 9, rowHeight: 18, whenEmpty: texts.empty },
        columns: texts.columns.map((title, at) => ({ title, share: shares[at] ?? 1 })),
        rows: data.steps.map(cells),
      }),
      { text: '', margin: [0, 14, 0, 0] },
      signatureBoxes(texts.signers, width),
    ],
  })

/** What went wrong with an item and everything that was done with it, on A4. */
export const parcelIncident: Template<Data> = { version: 1, sample, define }
