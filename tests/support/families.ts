import type { CaseEntries } from '#core/move-in/entries.schema.contract.ts'
import type { CaseKind } from '#core/move-in/move-in.schema.contract.ts'
import { checkCharacter } from '#core/people/person-fields.ts'

/** One of the forty families of a day, and what its papers must say. */
export interface Family {
  readonly unit: string
  readonly kind: CaseKind
  readonly entries: Partial<CaseEntries>
  /** The owner shows a passport at the desk. */
  readonly passport?: string
  /** One paper comes later. */
  readonly lacks: boolean
  readonly defect: boolean
  /** Whoever stands on every sheet. */
  readonly printed: readonly string[]
  readonly phones: readonly string[]
  /** Words that a form of this family must say. */
  readonly says: Readonly<Record<string, readonly string[]>>
  readonly lines: readonly string[]
}

/** An invented identity number with the check character of GB 11643. */
const idNumber = (birth: string, order: number): string => {
  const body = `110105${birth}${String(order).padStart(3, '0')}`
  return body + checkCharacter(body)
}

const unitOf = (at: number): string => `6-1-${100 + at}`
const phoneOf = (at: number, nth = 0): string => `1391000${String(at * 10 + nth).padStart(4, '0')}`

const FAMILY = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章'
const nameOf = (at: number): string => `${[...FAMILY][at] ?? '赵'}${['明远', '静怡', '文清', '晓岚'][at % 4]}`

type Made = Omit<Family, 'unit' | 'kind' | 'entries' | 'lacks' | 'defect' | 'printed' | 'says'> &
  Partial<Family>

const owners = (at: number, names: readonly string[], birth = '19800315'): Made => {
  const people = names.map((name, nth) => ({
    ...{ name, phone: phoneOf(at, nth), id: idNumber(birth, at * 4 + nth) },
    relation: nth === 0 ? '业主' : '共有人',
  }))
  return {
    phones: people.map(({ phone }) => phone),
    printed: names,
    lines: people.map(({ name, phone, relation, id }) =>
      ['B', unitOf(at), name, phone, relation, id].join(','),
    ),
    says: { 'F-03': [people[0]?.id ?? '', people[0]?.phone ?? ''], 'F-20': [names[0] ?? ''] },
  }
}

const individual = (at: number): Made => owners(at, [nameOf(at)])

/** Names as they come: of thirty characters, of characters that few fonts have. */
const longName = (at: number): Made => owners(at, ['阿卜杜热合曼·买买提依明·阿不都克里木·吐尔逊江·艾合买提'])
const rareName = (at: number): Made => owners(at, ['喆堃淼犇赟翀䶮㛃'])
const joint =
  (count: number) =>
  (at: number): Made =>
    owners(
      at,
      Array.from({ length: count }, (_, nth) => `${nameOf(at).slice(0, 1)}${'甲乙丙丁'[nth]}共`),
    )

const company = (at: number): Made => ({
  ...owners(at, [nameOf(at)]),
  entries: {
    ...{ ownerType: 'company', companyName: `云庭第${at}贸易有限公司`, companyHead: nameOf(at) },
    ...{ companyCode: '91330100MA27XL1Q2R', agentName: `代${nameOf(at)}`, agentMatters: '接收房屋' },
  },
  printed: [`云庭第${at}贸易有限公司`],
  says: { 'F-06': [`云庭第${at}贸易有限公司`], 'F-12': [`代${nameOf(at)}`] },
})

const agent = (at: number): Made => ({
  ...individual(at),
  entries: {
    ...{ ownerType: 'agent', agentName: '许代办', agentPaper: 'idCard', agentMatters: '接收房屋、签字' },
    ...{ agentIdNumber: idNumber('19900101', 900 + (at % 90)), agentLetterDate: '2026-11-20' },
  },
  says: { 'F-12': ['许代办'] },
})

const overseas = (at: number): Made => ({
  ...individual(at),
  entries: { ownerType: 'overseas' },
  passport: `E1234${1000 + at}`,
  lines: [['B', unitOf(at), nameOf(at), phoneOf(at), '业主', ''].join(',')],
  says: { 'F-03': [`E1234${1000 + at}`] },
})

/** Whose paper says that they are a child: no phone of theirs stands anywhere. */
const minor = (at: number): Made => ({
  ...owners(at, [nameOf(at)], '20150620'),
  entries: { guardianName: '周监护', guardianRelation: '母亲', guardianPhone: '13920000001' },
  phones: [],
  says: { 'F-03': [idNumber('20150620', at * 4)] },
})

const tenancy = (at: number): Made => {
  const { lines, phones, printed = [] } = individual(at)
  const phone = phoneOf(at, 5)
  return {
    ...{ kind: 'tenancy', phones: [...phones, phone], printed },
    entries: { leaseFrom: '2026-12-01', leaseUntil: '2027-11-30', ownerToldOn: '2026-11-20' },
    lines: [...lines, ['B', unitOf(at), '任租客', phone, '租户', idNumber('19920808', 700 + at)].join(',')],
    says: { 'F-27': ['任租客', '2027-11-30'] },
  }
}

const makers: readonly ((at: number) => Made)[] = [
  ...Array.from({ length: 16 }, () => individual),
  ...[longName, rareName],
  ...[joint(2), joint(2), joint(2), joint(3), joint(4), joint(4)],
  ...[company, company, company, company],
  ...[agent, agent, agent, agent],
  ...[overseas, overseas, overseas, overseas],
  ...[minor, minor],
  ...[tenancy, tenancy],
]

export const families: readonly Family[] = makers.map((make, at) => ({
  ...{ unit: unitOf(at), kind: 'firstHandover' as const, entries: {}, printed: [], says: {} },
  ...{ lacks: at % 5 === 1 && at < 34, defect: at % 4 === 2 },
  ...make(at),
}))

export const familyLines: readonly string[] = families.flatMap(({ lines }) => lines)
