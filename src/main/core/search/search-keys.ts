import type { UnitParts } from '../compound/unit-spelling.ts'
import type { Permission } from '../kernel/permission.ts'
import { readingsOf } from '../people/name-readings.ts'

/**
 * A key is a shape letter, a colon and a folded spelling. Tails are stored reversed, so that the last digits
 * become a prefix and one index serves every length.
 */
export interface Key {
  readonly key: string
  /** Lower is better: 0 for the natural spelling, more for a side door. */
  readonly rank: number
  /** Needed for this key in place of what the record asks for. */
  readonly permission?: Permission
}

export const shapes = {
  name: 'n',
  pinyin: 'p',
  initials: 'i',
  phone: 't',
  idNumber: 'd',
  waybill: 'w',
  unit: 'u',
  room: 'r',
  code: 'c',
  secret: 'x',
  plate: 'l',
  plateTail: 'k',
} as const
export type Shape = keyof typeof shapes

export const keyOf = (shape: Shape, spelling: string): string => `${shapes[shape]}:${spelling}`

/** Half-width, lower case, nothing but letters and digits. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

export const reversed = (text: string): string => [...text].reverse().join('')

const key = (shape: Shape, spelling: string, rank: number): Key => ({ key: keyOf(shape, spelling), rank })

/** A name of thirty characters would have thirty suffixes: nobody searches for the last of them. */
const SUFFIXES = 12

/** Characters from any place on, full pinyin, initials, in every reading of the surname. */
export const nameKeys = (name: string, rank = 0): readonly Key[] => {
  const characters = [...fold(name)]
  const suffixes = characters.slice(1, -1).slice(0, SUFFIXES)
  return unique([
    key('name', characters.join(''), rank),
    ...suffixes.map((_, at) => key('name', characters.slice(at + 1).join(''), rank + 2)),
    ...readingsOf(name).flatMap((syllables, at) => readingKeys(syllables, rank + Math.min(at, 2))),
  ])
}

const readingKeys = (syllables: readonly string[], rank: number): readonly Key[] => [
  ...spelledOut(syllables.join('')).map((spelling) => key('pinyin', spelling, rank + 1)),
  ...(syllables.length > 1 ? spelledOut(syllables.slice(1).join('')) : []).map((given) =>
    key('pinyin', given, rank + 3),
  ),
  key('initials', syllables.map((syllable) => [...syllable][0] ?? '').join(''), rank + 1),
]

/** ü is typed v by habit, u by mistake and yu as in a passport. */
const spelledOut = (pinyin: string): readonly string[] =>
  pinyin.includes('v') ? ['v', 'u', 'yu'].map((letter) => pinyin.replaceAll('v', letter)) : [pinyin]

export const phoneKeys = (digits: string, rank = 0): readonly Key[] => [
  key('phone', reversed(fold(digits)), rank),
]

export const idNumberKeys = (idNumber: string, rank = 0): readonly Key[] =>
  idNumber === '' ? [] : [key('idNumber', reversed(fold(idNumber)), rank)]

export const waybillKeys = (trackingNo: string, rank = 0): readonly Key[] => [
  key('waybill', reversed(fold(trackingNo)), rank),
]

/** 浙A12345 is also A12345; the tail is what a guard calls out. */
export const plateKeys = (plate: string, rank = 0): readonly Key[] => {
  const whole = fold(plate)
  const bare = whole.replace(/^\p{Script=Han}/u, '')
  return unique([
    key('plate', whole, rank),
    key('plate', bare, rank),
    key('plateTail', reversed(bare.slice(1)), rank),
  ])
}

/** Codes that are typed from their beginning: item number, shelf number, pickup code. */
export const codeKeys = (code: string, rank = 0): readonly Key[] =>
  code === '' ? [] : [key('code', fold(code), rank)]

/**
 * A code that proves something, such as a pickup code: found as a whole by who may ask for it, never by its
 * beginning, or it could be spelled out digit by digit.
 */
export const secretKeys = (code: string, permission: Permission, rank = 0): readonly Key[] =>
  code === '' ? [] : [{ ...key('secret', fold(code), rank), permission }]

/** 3-2-1501 is also 321501, 3-1501 and, among all the others, 1501. */
export const unitKeys = ({ building, entrance, number }: UnitParts, rank = 0): readonly Key[] => {
  const [b, e, n] = [fold(building), fold(entrance), fold(number)]
  const short = e === '' ? 0 : 1
  const whole = e === '' ? [] : [key('unit', `${b}-${e}-${n}`, rank), key('unit', `${b}${e}${n}`, rank)]
  return unique([
    ...whole,
    key('unit', `${b}-${n}`, rank + short),
    key('unit', `${b}${n}`, rank + short),
    key('room', n, rank + 4),
  ])
}

const unique = (keys: readonly Key[]): readonly Key[] => {
  const best = new Map<string, Key>()
  for (const one of keys)
    if (one.rank < (best.get(one.key)?.rank ?? Number.POSITIVE_INFINITY)) best.set(one.key, one)
  return [...best.values()]
}
