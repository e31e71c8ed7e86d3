import type { NewUnit } from './compound.contract.ts'

/** Where a home lies inside its zone. `entrance` is empty where the building has none. */
export type UnitParts = Readonly<Pick<NewUnit, 'building' | 'entrance' | 'number'>>

/** How the compound writes a home: 3-2-1501, or 3-1501 without entrances. */
export const unitName = ({ building, entrance, number }: UnitParts): string =>
  [building, entrance, number].filter((part) => part !== '').join('-')

/** Runs of digits count as numbers, so that 2-1-301 comes before 10-1-301. */
export const unitSortKey = ({ building, entrance, number }: UnitParts): string =>
  [building, entrance, number]
    .map((part) => part.replace(/\d+/g, (digits) => digits.padStart(6, '0')))
    .join('|')

const NUMERAL = '一二三四五六七八九'
const BUILDING = /([0-9A-Z]+)(?:号楼|#楼|栋|幢|座|#)/g
const NUMERALS_BEFORE = /[一二三四五六七八九十]+(?=号楼|栋|幢|座|单元|层|楼|号)/g

/** 三 → 3, 十二 → 12, 二十一 → 21: below a hundred, which no building exceeds. */
const numeralToDigits = (numeral: string): string => {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral]
  const ten = tens === '零' ? 0 : tens === '' ? 1 : NUMERAL.indexOf(tens) + 1
  return String(ten * 10 + (ones === '' ? 0 : NUMERAL.indexOf(ones) + 1))
}

/** Every spelling brought to parts between hyphens; a floor keeps its 层 until it meets its room. */
const hyphenated = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*[A-Z\p{Script=Han}]{1,6}区/u, '')
    .replace(NUMERALS_BEFORE, numeralToDigits)
    .replace(/\s*(号楼|#楼|栋|幢|座|#|单元|层|楼|号|室|房)\s*/g, '$1')
    .replace(BUILDING, '$1-')
    .replace(/(\d+)单元/g, '$1-')
    .replace(/(\d+)号(?=.*\d)/g, '$1-')
    .replace(/(\d+)[层楼]-?/g, '$1层')
    .replace(/[室房户号]\s*$/, '')
    .trim()
    .replace(/[\s,，、./\\_—–~-]+/g, '-')

const withoutZeros = (part: string): string => part.replace(/^0+(?=\d)/, '')

/** 15层01, 15层1 and 15层1501 are all room 1501. */
const roomOfFloor = (part: string): string => {
  const [floor = '', room] = part.split('层')
  if (room === undefined || room === '') return floor
  return room.length > 2 && room.startsWith(floor) ? room : floor + room.padStart(2, '0')
}

const PART = /^[\p{L}\d]{1,10}$/u

const partsOf = (text: string): readonly string[] => {
  const parts = hyphenated(text)
    .split('-')
    .filter((part) => part !== '')
  const [building = '', entrance = '', floor = '', room = ''] = parts
  return parts.length === 4 && /^\d{1,2}$/.test(floor) && /^\d{1,2}$/.test(room)
    ? [building, entrance, `${floor}层${room}`]
    : parts
}

/**
 * What home a text means, the likeliest reading first; none when it is no home at all.
 * Written with separators it has one reading; 321501 may be 3-2-1501, 32-1-501 or 32-1501.
 */
export const parseUnit = (text: string): readonly UnitParts[] => {
  const parts = partsOf(text)
  const number = roomOfFloor(parts.at(-1) ?? '')
  if (!parts.every((part) => PART.test(part)) || !/\d/.test(number)) return []
  const [building = '', second = ''] = parts.map(withoutZeros)
  if (parts.length === 1) return runTogether(number)
  if (parts.length === 2) return [{ building, entrance: '', number }]
  return parts.length === 3 ? [{ building, entrance: second, number }] : []
}

/** Lengths of building and entrance, likeliest first; rooms have three or four digits. */
const cuts = [
  [1, 1],
  [2, 1],
  [2, 0],
  [1, 0],
] as const

const runTogether = (digits: string): readonly UnitParts[] =>
  /^[1-9]\d{3,6}$/.test(digits)
    ? cuts
        .map(([b, e]) => ({
          building: digits.slice(0, b),
          entrance: digits.slice(b, b + e),
          number: digits.slice(b + e),
        }))
        .filter(({ entrance, number }) => entrance !== '0' && /^[1-9]\d{2,3}$/.test(number))
    : []

/** What a half-typed home begins with, as search keys spell it: "3 2 15" → 3-2-15, "3栋2单元" → 3-2-. */
export const unitBeginning = (text: string): string => {
  const open = /(?:栋|幢|座|号楼|#|单元|-)\s*$/.test(text.normalize('NFKC'))
  const parts = partsOf(text)
  if (parts.length === 0 || !parts.every((part) => PART.test(part))) return ''
  const last = parts.length - 1
  const folded = parts.map((part, at) => (at === last ? roomOfFloor(part) : withoutZeros(part)).toLowerCase())
  return folded.join('-') + (open ? '-' : '')
}

/** One cell of a column of its own: 3栋, 03, 三号楼 → 3; 2单元 → 2; 1501室 → 1501. */
export const unitPart = (cell: string, part: keyof UnitParts): string => {
  const bare = hyphenated(cell).replace(/^-+|-+$/g, '')
  return part === 'number' ? roomOfFloor(bare) : withoutZeros(bare.replace(/[号楼]+$/, ''))
}
