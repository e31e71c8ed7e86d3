import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { authorizationTexts as texts } from './pledge-forms.text.ts'

interface Party {
  readonly name: string
  readonly paperNo: string
  readonly phone: string
}

export interface Data extends FormData {
  readonly principals: readonly Party[]
  readonly agent: Party
  readonly matters: readonly string[]
  readonly term: { readonly from: string; readonly to: string }
}

const partyRows = (label: string, parties: readonly Party[]) => [
  section(label),
  rows(
    parties.map(({ name, paperNo, phone }) => [
      f(texts.name, name, 3),
      f(texts.paperNo, paperNo, 4),
      f(texts.phone, phone, 3),
    ]),
    { labelWidth: 52 },
  ),
]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-18',
    title: texts.title,
    version: authorization.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      ...partyRows(texts.principal, data.principals),
      ...partyRows(texts.agent, [data.agent]),
      prose(texts.body(data.home.unit)),
      rows([
        [f(texts.matters, ticks(texts.matterNames, data.matters))],
        [f(texts.term, texts.termText(data.term.from, data.term.to)), f(texts.subLabel, texts.sub)],
      ]),
      prose(texts.handwriting),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-18', 'QR-KF-018 A/0', 'none', ['存档']),
  home: sampleHome,
  principals: [{ name: '周文清', paperNo: '33010219840309001X', phone: '13800135678' }],
  agent: { name: '周建国', paperNo: '330102195601010014', phone: '13700137000' },
  matters: ['接收房屋', '签署入住文件', '领取钥匙', '验房并签字'],
  term: { from: '2026-11-20', to: '2026-12-20' },
}

/** F-18 授权委托书（样本）: what the agent brings; a handwritten one does as well. */
export const authorization: Template<Data> = { version: 1, sample, define }
