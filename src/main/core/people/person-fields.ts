import type { BusinessDate } from '../kernel/schema.ts'
import type { PaperKind, Relation } from './people.contract.ts'
import type { IdNumberProblem, PhoneProblem } from './people.text.ts'

export interface Phone {
  /** Country code, spaces and extension dropped: what is compared and searched. */
  readonly digits: string
  /** As it was typed: what is dialled. */
  readonly typed: string
  readonly kind: 'mobile' | 'landline'
}

type Read<Name extends string, Value, Problem> = Readonly<Record<Name, Value>> | { readonly problem: Problem }

const MOBILE = /^1[3-9]\d{9}$/
/** Area code and seven or eight digits, or a company's 400 and 800 numbers. */
const LANDLINE = /^(?:0(?:10|2\d|[3-9]\d{2})[1-9]\d{6,7}|[48]00\d{7})$/
const EXTENSION = /(?:转|-|ext\.?)\d{1,6}$/i

/** A phone number as people write it: +86 138-1234-5678, (0571) 88882210 转 801. */
export const readPhone = (text: string): Read<'phone', Phone, PhoneProblem> => {
  const typed = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
  if (typed.includes('*')) return { problem: 'masked' }
  const bare = typed.replace(/\s/g, '').replace(/^(?:\+|00)86-?/, '')
  const mobile = onlyDigits(bare)
  if (MOBILE.test(mobile)) return { phone: { digits: mobile, typed, kind: 'mobile' } }
  const landline = [bare, bare.replace(EXTENSION, '')].map(onlyDigits).find((digits) => LANDLINE.test(digits))
  if (landline !== undefined) return { phone: { digits: landline, typed, kind: 'landline' } }
  return { problem: phoneProblem(mobile) }
}

const onlyDigits = (text: string): string => (/^[\d()（）-]+$/.test(text) ? text.replace(/\D/g, '') : '')

const phoneProblem = (digits: string): PhoneProblem => {
  if (/^1[3-9]/.test(digits)) return 'mobileLength'
  return /^[2-9]\d{6,7}$/.test(digits) ? 'noAreaCode' : 'unreadable'
}

/** Old county codes stay valid, so only the province is checked; 81 to 83 are 港澳台居民居住证, 91 and on foreigners' cards. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK = '10X98765432'

/** The eighteenth character that GB 11643 (ISO 7064, mod 11-2) gives to the seventeen before it. */
export const checkCharacter = (seventeen: string): string =>
  CHECK.charAt(WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(seventeen.charAt(at)), 0) % 11)

/** Passports and permits have letters in front; an identity card has none. */
const OTHER_PAPER = /^[A-Z]{1,3}\d{6,12}$/

/** An identity card by its own rule, or another paper by its shape. `today` keeps births out of the future. */
export const readIdNumber = (
  text: string,
  today: BusinessDate,
): Read<'idNumber', string, IdNumberProblem> => {
  const idNumber = folded(text)
  if (OTHER_PAPER.test(idNumber)) return { idNumber }
  const problem = cardProblem(idNumber, today)
  return problem === null ? { idNumber } : { problem }
}

/** What paper a number is of, as far as its shape tells: for lists that do not say. */
export const paperKindOf = (idNumber: string): PaperKind | '' => {
  if (idNumber === '') return ''
  if (/^\d{17}[\dX]$/.test(idNumber)) return 'idCard'
  return /^[HM]\d{8,10}$/.test(idNumber) ? 'permit' : 'passport'
}

/** Letters and digits as a passport or a permit carries them; a permit of Taiwan has eight digits and no letter. */
const BOOKLET: Readonly<Record<'passport' | 'permit', RegExp>> = {
  passport: /^(?=.*\d)[A-Z0-9]{5,15}$/,
  permit: /^[A-Z]?\d{8,11}$/,
}

/**
 * A paper as it was shown (spec/move-in 3.1.7). Of another valid paper, such as an officer's card, no number is kept:
 * it was looked at.
 */
export const readPaper = (
  kind: PaperKind,
  number: string,
  today: BusinessDate,
): Read<'idNumber', string, IdNumberProblem> => {
  if (kind === 'idCard') {
    const problem = cardProblem(folded(number), today)
    return problem === null ? { idNumber: folded(number) } : { problem }
  }
  if (kind === 'seen') return number === '' ? { idNumber: '' } : { problem: 'notKept' }
  if (folded(number).includes('*')) return { problem: 'masked' }
  return BOOKLET[kind].test(folded(number)) ? { idNumber: folded(number) } : { problem: 'booklet' }
}

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}-]/gu, '')

/** The day of birth that an identity card says; null for other papers. */
export const birthOf = (idNumber: string): BusinessDate | null =>
  paperKindOf(idNumber) === 'idCard'
    ? `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`
    : null

/** Male or female as an identity card says; null for other papers. */
export const sexOf = (idNumber: string): 'male' | 'female' | null =>
  paperKindOf(idNumber) === 'idCard' ? (Number(idNumber.charAt(16)) % 2 === 1 ? 'male' : 'female') : null

/** Under eighteen by the identity card; nothing is assumed without one. */
export const isMinor = (idNumber: string, today: BusinessDate): boolean => {
  const birth = birthOf(idNumber)
  return birth !== null && `${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}` > today
}

const cardProblem = (idNumber: string, today: BusinessDate): IdNumberProblem | null => {
  if (idNumber.includes('*')) return 'masked'
  if (/^\d{15}$/.test(idNumber)) return 'fifteen'
  if (/E\+|^\d+\.\d/.test(idNumber)) return 'precision'
  if (!/^\d{17}[\dX]$/.test(idNumber)) return 'length'
  if (!PROVINCE.test(idNumber)) return 'province'
  if (!isBirthday(idNumber.slice(6, 14), today)) return 'date'
  if (checkCharacter(idNumber.slice(0, 17)) === idNumber.charAt(17)) return null
  // Spreadsheets keep fifteen digits of a number and write zeros for the rest.
  return idNumber.endsWith('000') ? 'precision' : 'check'
}

const isBirthday = (digits: string, today: BusinessDate): boolean => {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const at = Date.parse(`${date}T00:00:00Z`)
  return (
    !Number.isNaN(at) && new Date(at).toISOString().startsWith(date) && date >= '1880-01-01' && date <= today
  )
}

const relationWords: Readonly<Record<Relation, readonly string[]>> = {
  owner: ['业主', '业主本人', '本人', '户主', '产权人', '房主', '房东', '权利人'],
  coOwner: ['共有人', '共有业主', '共有产权人', '第二业主', '共同业主', '联名业主'],
  householdMember: [
    ...[
      '家人',
      '家属',
      '家庭成员',
      '亲属',
      '配偶',
      '夫妻',
      '爱人',
      '丈夫',
      '妻子',
      '夫',
      '妻',
      '夫人',
      '先生',
    ],
    ...[
      '父亲',
      '母亲',
      '父母',
      '父',
      '母',
      '儿子',
      '女儿',
      '子女',
      '子',
      '女',
      '儿媳',
      '女婿',
      '岳父',
      '岳母',
      '公公',
      '婆婆',
    ],
    ...[
      '祖父',
      '祖母',
      '外公',
      '外婆',
      '爷爷',
      '奶奶',
      '孙子',
      '孙女',
      '兄弟',
      '姐妹',
      '哥哥',
      '弟弟',
      '姐姐',
      '妹妹',
      '住户',
      '同住人',
    ],
  ],
  tenant: ['租户', '租客', '承租人', '租住', '租赁', '租'],
  helper: ['保姆', '家政', '阿姨', '住家阿姨', '钟点工', '护工', '司机', '管家', '秘书', '月嫂'],
}

const relationOf = new Map<string, Relation>(
  (Object.entries(relationWords) as [Relation, readonly string[]][]).flatMap(([relation, words]) =>
    words.map((word): [string, Relation] => [word, relation]),
  ),
)

/** 业主之妻, 配偶, 租客 …: null for a word that means none of the four. */
export const readRelation = (text: string): Relation | null => {
  const word = text.normalize('NFKC').replace(/[\s()（）]|[之的]$/g, '')
  return relationOf.get(word) ?? relationOf.get(word.replace(/^(?:业主|户主)(?:之|的)?/, '')) ?? null
}

const DOTS = /[•‧・∙⋅．]/g

/**
 * A name as it is kept: the dot of minority names is always ·, and spaces that fill two-character names go.
 * Null when it is no name.
 */
export const readName = (text: string): string | null => {
  const name = text
    .normalize('NFC')
    .replace(DOTS, '·')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/ *· */g, '·')
    .trim()
  const good = /^[\p{L}\p{Co}][\p{L}\p{M}\p{Co}·.' -]*$/u.test(name) && [...name].length <= 30
  return good ? name : null
}

export interface NewPerson {
  readonly id: string
  readonly name: string
  readonly idNumber: string
  /** The first is called first. */
  readonly phones: readonly Phone[]
}

/** A person with every home of the scope. */
export interface PersonOnFile extends NewPerson {
  readonly homes: readonly { readonly unitId: string; readonly relation: Relation }[]
}

export interface Identity {
  readonly name: string
  readonly idNumber: string
  readonly phones: readonly string[]
}

/**
 * One person with two homes is one person: the same paper, or the same name with the same phone.
 * Namesakes stay apart, and so do people with one name and two different papers.
 */
export const isSamePerson = (a: Identity, b: Identity): boolean => {
  if (a.idNumber !== '' && b.idNumber !== '') return a.idNumber === b.idNumber
  return a.name === b.name && a.phones.some((digits) => b.phones.includes(digits))
}

const order: readonly Relation[] = ['owner', 'coOwner', 'householdMember', 'tenant', 'helper']

/** Owners stand first in a household. */
export const byRelation = (a: Relation, b: Relation): number => order.indexOf(a) - order.indexOf(b)
