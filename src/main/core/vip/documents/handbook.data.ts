import { portrait } from '../../documents/proofs/portrait.ts'
import type { Level } from '../vip.schema.contract.ts'

export interface HandbookVehicle {
  readonly plate: string
  readonly kind: 'ordinary' | 'newEnergy' | 'special'
  readonly colour: string
  readonly note: string
}

/** One person as one copy may show them: what is above the copy's class was never put in. */
export interface HandbookPerson {
  /** Place in the edition: what the indexes point at. */
  readonly ordinal: number
  /** A consent has ended since the edition was out: the place is kept, and says nothing of anybody. */
  readonly withheld: boolean
  readonly code: string
  readonly level: Level | null
  readonly salutation: string
  /** Said face to face, or at the door post. */
  readonly face: boolean
  readonly quiet: boolean
  readonly greeting: string
  /** Short lines under the salutation: entrance, specialist, mail. */
  readonly facts: readonly string[]
  readonly reception: readonly string[]
  readonly taboos: readonly string[]
  readonly calls: readonly { readonly name: string; readonly minutes: number }[]
  readonly vehicles: readonly HandbookVehicle[]
  readonly family: readonly {
    readonly salutation: string
    readonly role: string
    readonly photo: Uint8Array | null
  }[]
  readonly photo: Uint8Array | null
  /** Where they live, without the home; empty where the copy's class does not know it. */
  readonly building: string
  /** First letter of the salutation's pinyin. */
  readonly initial: string
}

export interface HandbookFront {
  readonly copies: readonly {
    readonly no: string
    readonly holder: string
    readonly post: string
    readonly reading: string
  }[]
  readonly contacts: readonly { readonly name: string; readonly minutes: number }[]
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** A supplement: the places whose pages are replaced. */
  readonly replaces: readonly number[]
}

export const withheldPerson = (ordinal: number): HandbookPerson => ({
  ...{ ordinal, withheld: true, code: '', level: null, salutation: '', face: false, quiet: false },
  ...{ greeting: '', building: '', initial: '', photo: null },
  ...{ facts: [], reception: [], taboos: [], calls: [], vehicles: [], family: [] },
})

export const layouts = ['page', 'six', 'pocket'] as const
export type HandbookLayout = (typeof layouts)[number]

export interface HandbookData {
  readonly layout: HandbookLayout
  readonly company: string
  readonly edition: string
  readonly copyNo: string
  readonly holder: string
  readonly madeOn: string
  readonly expires: string
  readonly people: readonly HandbookPerson[]
  /** Null: pages alone, as the preview shows them. */
  readonly front: HandbookFront | null
  readonly indexes: boolean
}

const receptions = [
  '到门口迎，问“老师好”，不报房号',
  '替按电梯，送到电梯口为止',
  '下雨备伞，伞在东门伞架',
  '包裹一律送上门，不贴通知单',
  '有客人来访，先问家里再放行',
]

const people: readonly (readonly [string, Level])[] = [
  ['赵老师', 'V1'],
  ['钱先生', 'V2'],
  ['松鹤先生', 'V2'],
  ['𠮷野女士', 'V3'],
  ['孙总', 'leader'],
  ['周奶奶', 'assist'],
  ['欧阳老师', 'V1'],
]

export const samplePerson = (at: number, photo: Uint8Array | null): HandbookPerson => {
  const [salutation, level] = people[at % people.length] ?? ['赵老师', 'V1']
  return {
    ordinal: at + 1,
    withheld: false,
    code: `A-${String(at + 1).padStart(3, '0')}`,
    level,
    salutation,
    face: true,
    quiet: at % 3 === 0,
    greeting: `${salutation}好，请进`,
    facts: ['常走东门', '专人 吴敏，替班 李红梅', '包裹信件：送上门'],
    reception: receptions,
    taboos: ['不当众喊称呼', '不问去哪里、几点回', '不替人捎话、不合影'],
    calls: [
      { name: '吴敏', minutes: 3 },
      { name: '李红梅', minutes: 5 },
      { name: '孙丽华', minutes: 10 },
    ],
    vehicles:
      at % 3 === 2
        ? []
        : [
            { plate: '示A8K216', kind: 'ordinary', colour: '黑色', note: '直接抬杆，点头致意' },
            { plate: '示AD12345', kind: 'newEnergy', colour: '白色', note: '' },
          ],
    family:
      at % 2 === 0
        ? [
            { salutation: '周女士', role: '爱人', photo: photo },
            { salutation: '小赵', role: '成年子女', photo: null },
          ]
        : [],
    photo: at % 6 === 5 ? null : photo,
    building: at % 5 === 4 ? '' : `${1 + ((at * 3) % 6)} 幢`,
    initial: ['Z', 'Q', 'S', 'J', 'S', 'Z', 'O'][at % 7] ?? 'Z',
  }
}

export const sampleHandbook = (count: number, layout: HandbookLayout = 'page'): HandbookData => ({
  layout,
  company: '云庭花园物业服务中心',
  edition: 'V2026-1',
  copyNo: 'V2026-1/07',
  holder: '吴敏',
  madeOn: '2026-11-24',
  expires: '2027-05-31',
  people: Array.from({ length: count }, (_, at) => samplePerson(at, portrait)),
  front: {
    copies: [
      { no: 'V2026-1/01', holder: '孙丽华', post: '客服主管', reading: 'C3' },
      { no: 'V2026-1/07', holder: '吴敏', post: '客服专员', reading: 'C3' },
      { no: 'V2026-1/10', holder: '门岗 北门', post: '门岗', reading: 'C1' },
    ],
    contacts: [
      { name: '吴敏', minutes: 3 },
      { name: '孙丽华', minutes: 10 },
    ],
    added: ['𠮷野女士'],
    changed: ['赵老师'],
    removed: ['A-009'],
    replaces: [],
  },
  indexes: true,
})
