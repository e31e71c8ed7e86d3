import type { Definition } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { numbered, type TableColumn, table } from './parts/table.ts'
import { householdTexts as texts } from './person-forms.text.ts'

export interface Member {
  readonly name: string
  readonly relation: string
  readonly sex: string
  readonly birthYear: string
  readonly paperTail: string
  readonly phone: string
  readonly livesIn: boolean
  readonly card: boolean
}

export interface Helper {
  readonly name: string
  readonly work: string
  readonly phone: string
  readonly livesIn: boolean
  readonly card: boolean
}

export interface Data extends FormData {
  readonly members: readonly Member[]
  readonly helpers: readonly Helper[]
  readonly pets: readonly string[]
  readonly petNote: string
  /** Only with consent of its own (PIPL 29). */
  readonly aids: readonly string[]
}

const yesNo = (yes: boolean): string => (yes ? texts.yes : texts.no)

const memberShares = [1, 4.4, 1.8, 1, 1.4, 2, 2.6, 1, 1.4]
const helperShares = [1, 4.4, 2.6, 2.6, 1.2, 1.6]

const columns = (titles: readonly string[], shares: readonly number[]): readonly TableColumn[] =>
  titles.map((title, at) => [title, shares[at] ?? 1, at === 1 ? 'left' : 'center'] as const)

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-04',
    title: texts.title,
    version: household.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      section(texts.people),
      table({
        columns: columns(texts.columns, memberShares),
        rows: numbered(
          data.members.map((member) => [
            ...[member.name, member.relation, member.sex, member.birthYear, member.paperTail, member.phone],
            ...[yesNo(member.livesIn), yesNo(member.card)],
          ]),
        ),
        least: 6,
      }),
      section(texts.helpers),
      table({
        columns: columns(texts.helperColumns, helperShares),
        rows: numbered(
          data.helpers.map(({ name, work, phone, livesIn, card }) => [
            ...[name, work, phone],
            ...[yesNo(livesIn), yesNo(card)],
          ]),
        ),
        least: 3,
      }),
      rows(
        [
          [f(texts.pets, ticks(texts.petKinds, data.pets)), f(texts.petNote, data.petNote)],
          [f(texts.aid, ticks(texts.aids, data.aids))],
        ],
        { labelWidth: 90, margin: [0, 8, 0, 6] },
      ),
      prose(texts.minor),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-04', 'QR-KF-004 A/0', 'none', ['存档']),
  home: sampleHome,
  members: [
    {
      name: '周文清',
      relation: '业主',
      sex: '男',
      birthYear: '1984',
      paperTail: '001X',
      phone: '13800135678',
      livesIn: true,
      card: true,
    },
    {
      name: '许晓岚',
      relation: '共有人',
      sex: '女',
      birthYear: '1986',
      paperTail: '0029',
      phone: '13900139012',
      livesIn: true,
      card: true,
    },
    {
      name: '周知行',
      relation: '子女',
      sex: '男',
      birthYear: '',
      paperTail: '',
      phone: '',
      livesIn: true,
      card: false,
    },
  ],
  helpers: [{ name: '王桂香', work: '家政', phone: '13600136000', livesIn: false, card: true }],
  pets: ['猫'],
  petNote: '',
  aids: [],
}

/** F-04 家庭成员及常住人员登记表. */
export const household: Template<Data> = { version: 1, sample, define }
