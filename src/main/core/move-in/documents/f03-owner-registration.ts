import type { Definition, Node } from '#core/documents/kit/definition.ts'
import type { Template } from '#core/documents/kit/template.ts'
import { ticks } from '#core/documents/kit/ticks.ts'
import type { FormData } from './parts/form-head.ts'
import { formSheet } from './parts/form-sheet.ts'
import { f, homeRow, prose, rows, section } from './parts/rows.ts'
import { sampleHead, sampleHome } from './parts/sample-head.ts'
import { table } from './parts/table.ts'
import { registrationTexts as texts } from './person-forms.text.ts'

export interface RegisteredOwner {
  readonly name: string
  readonly sex: string
  readonly birth: string
  readonly nationality: string
  readonly paperKind: string
  readonly paperNo: string
  readonly phone: string
  readonly phone2: string
  readonly share: string
}

export interface Data extends FormData {
  readonly owner: RegisteredOwner
  /** Of a joint purchase. */
  readonly others: readonly RegisteredOwner[]
  readonly address: string
  readonly emergency: { readonly name: string; readonly relation: string; readonly phone: string }
  readonly area: string
  readonly houseType: string
  readonly purchased: string
  readonly use: string
  readonly mailing: string
  readonly language: string
}

const ownerRows = ({ owner, address, emergency }: Data): Node =>
  rows([
    [f(texts.name, owner.name, 3), f(texts.sex, owner.sex, 1), f(texts.birth, owner.birth, 2)],
    [f(texts.nationality, owner.nationality), f(texts.paperKind, owner.paperKind)],
    [f(texts.paperNo, owner.paperNo), f(texts.shares, owner.share)],
    [f(texts.phone, owner.phone), f(texts.phone2, owner.phone2)],
    [f(texts.address, address)],
    [
      f(texts.emergency, emergency.name, 3),
      f(texts.relation, emergency.relation, 1.6),
      f(texts.contactPhone, emergency.phone, 3),
    ],
  ])

const otherShares = [3, 1.1, 2.6, 2.6, 4, 3, 1.9]

const otherOwners = ({ others }: Data): readonly Node[] =>
  others.length === 0
    ? []
    : [
        section(texts.others),
        table({
          columns: texts.otherColumns.map(
            (title, at) => [title, otherShares[at] ?? 1, at === 0 ? 'left' : 'center'] as const,
          ),
          rows: others.map((other) => [
            ...[other.name, other.sex, other.birth, other.paperKind],
            ...[
              other.paperNo,
              [other.phone, other.phone2].filter((word) => word !== '').join('、'),
              other.share,
            ],
          ]),
        }),
      ]

const define = (data: Data): Definition =>
  formSheet({
    code: 'F-03',
    title: texts.title,
    version: ownerRegistration.version,
    data,
    content: [
      rows([homeRow(data.home)]),
      section(texts.owner),
      ownerRows(data),
      ...otherOwners(data),
      section(texts.property),
      rows([
        [f(texts.area, data.area), f(texts.houseType, data.houseType), f(texts.purchased, data.purchased)],
        [f(texts.use, ticks(texts.uses, [data.use])), f(texts.language, data.language)],
        [f(texts.mailing, ticks(texts.mailings, [data.mailing]))],
      ]),
      prose(texts.promise),
    ],
    closing: { signers: texts.signers },
  })

const sample: Data = {
  head: sampleHead('F-03', 'QR-KF-003 A/0', 'none', ['存档']),
  home: sampleHome,
  owner: {
    name: '周文清',
    sex: '男',
    birth: '1984-03-09',
    nationality: '中国',
    paperKind: '居民身份证',
    paperNo: '33010219840309001X',
    phone: '13800135678',
    phone2: '0571-88880000',
    share: '50%',
  },
  others: [
    {
      name: '许晓岚',
      sex: '女',
      birth: '1986-07-21',
      nationality: '中国',
      paperKind: '居民身份证',
      paperNo: '330102198607210029',
      phone: '13900139012',
      phone2: '',
      share: '50%',
    },
  ],
  address: '杭州市西湖区文三路 100 号 3 幢 2 单元 601',
  emergency: { name: '周建国', relation: '父亲', phone: '13700137000' },
  area: '118.60 ㎡',
  houseType: '三室两厅两卫',
  purchased: '2024-05-18',
  use: '自住',
  mailing: '只发短信',
  language: '普通话',
}

/** F-03 业主登记表. Owners in full: the form is what the owner checks and signs. */
export const ownerRegistration: Template<Data> = { version: 1, sample, define }
