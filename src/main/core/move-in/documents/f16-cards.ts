import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { homeRow, prose, rows, yuan } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, table } from './parts/table.ts'
import { cardTexts as texts } from './person-forms.text.ts'

export interface Card {
  readonly kind: string
  readonly no: string
  readonly holder: string
  readonly fen: number
  readonly date: string
}

export interface Data extends FormData {
  readonly cards: readonly Card[]
  /** Cards that cost nothing. */
  readonly free: number
}

const shares = [1, 1.8, 2.6, 4, 2, 2.4, 2.8]

const define = (data: Data): Definition => {
  const total = data.cards.reduce((sum, { fen }) => sum + fen, 0)
  return formSheet({
    code: 'F-16',
    title: texts.title,
    version: cards.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      table({
        columns: texts.columns.map(
          (title, at) => [title, shares[at] ?? 1, at === 4 ? 'right' : 'center'] as const,
        ),
        rows: [
          ...numbered(
            data.cards.map(({ kind, no, holder, fen, date }) => [kind, no, holder, yuan(fen), date]),
          ),
          ['', texts.total, '', '', yuan(total)],
        ],
        least: 8,
        rowHeight: 25,
      }),
      prose(texts.rule(data.free)),
    ],
    closing: { signers: texts.signers },
  })
}

const sample: Data = {
  head: sampleHead('F-16', 'QR-KF-016 A/0', 'none', ['存档']),
  home: sampleHome,
  cards: [
    { kind: '门禁卡', no: 'M-080201', holder: '周文清', fen: 0, date: '2026-11-24' },
    { kind: '门禁卡', no: 'M-080202', holder: '许晓岚', fen: 0, date: '2026-11-24' },
    { kind: '门禁卡', no: 'M-080203', holder: '周知行', fen: 0, date: '2026-11-24' },
    { kind: '门禁卡', no: 'M-080204', holder: '王桂香', fen: 2_000, date: '2026-11-24' },
    { kind: '车卡', no: 'C-10217', holder: '周文清', fen: 0, date: '2026-11-24' },
    { kind: '业主证', no: 'Y-0802', holder: '周文清', fen: 0, date: '2026-11-24' },
  ],
  free: 3,
}

/** F-16 门禁卡、车卡、业主证领用登记. */
export const cards: Template<Data> = { version: 1, sample, define }
