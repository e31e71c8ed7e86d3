import { checkCharacter } from '../people/person-fields.ts'
import type { Chance } from './chance.ts'
import type { Age, Sex } from './names.ts'

/** Provinces whose prefecture 99 was never given out: no such region, so nobody's card. */
const PROVINCES = [
  '11',
  '13',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '37',
  '41',
  '42',
  '43',
  '44',
  '51',
] as const
const NO_SUCH_PREFECTURE = '99'

const years: Readonly<Record<Age, readonly [number, number]>> = {
  elder: [1940, 1962],
  adult: [1965, 2001],
  child: [2009, 2022],
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Well-formed and with the right check character, in a region that does not exist. */
export const idNumberBy = (chance: Chance, sex: Sex, age: Age): string => {
  const [from, to] = years[age]
  const born = `${from + chance.below(to - from)}${two(1 + chance.below(12))}${two(1 + chance.below(28))}`
  const turn = chance.below(500) * 2 + (sex === 'male' ? 1 : 0)
  const seventeen = `${chance.pick(PROVINCES)}${NO_SUCH_PREFECTURE}${chance.digits(2)}${born}${String(turn).padStart(3, '0')}`
  return seventeen + checkCharacter(seventeen)
}

const MOBILE_STARTS = ['138', '139', '135', '137', '136', '150', '158', '186', '189', '177', '199'] as const

/** The block 0000 behind a mobile prefix belongs to no subscriber. */
export const mobileBy = (chance: Chance): string => `${chance.pick(MOBILE_STARTS)}0000${chance.digits(4)}`

/** As people write numbers: mostly plain, sometimes in groups. */
export const typedBy = (chance: Chance, digits: string): string =>
  chance.happens(0.2) ? `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}` : digits
