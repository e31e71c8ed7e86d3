import type { Chance } from './chance.ts'
import { nameParts } from './names.text.ts'

export type Sex = 'male' | 'female'
export type Age = 'elder' | 'adult' | 'child'

type Some<T> = readonly [T, ...T[]]

/** Character by character, whatever plane they stand on. */
const letters = (text: string): Some<string> => [...text] as unknown as Some<string>

const halves = ({ alone, first, second }: Readonly<Record<'alone' | 'first' | 'second', string>>) => ({
  alone: letters(alone),
  first: letters(first),
  second: letters(second),
})

const parts = {
  polyphones: letters(nameParts.polyphones),
  rare: letters(nameParts.rare),
  adults: { male: halves(nameParts.adults.male), female: halves(nameParts.adults.female) },
}
const surnames = letters(nameParts.surnames)

/** Common names far more often than seldom ones, and now and then one that software stumbles over. */
export const surnameBy = (chance: Chance): string =>
  chance.weighted<() => string>([
    [() => commonSurname(chance), 94],
    [() => chance.pick(parts.polyphones), 4],
    [() => chance.pick(nameParts.compounds), 2],
  ])()

/** The smaller of two draws: the first of the list come up most. */
const commonSurname = (chance: Chance): string => {
  const at = Math.min(chance.below(surnames.length), chance.below(surnames.length))
  return surnames[at] ?? surnames[0]
}

export const givenNameBy = (chance: Chance, sex: Sex, age: Age): string => {
  if (chance.happens(0.04)) return chance.pick(parts.rare)
  if (age === 'elder') return chance.pick(nameParts.elders[sex])
  if (age === 'child') return chance.pick(nameParts.children[sex])
  const { alone, first, second } = parts.adults[sex]
  return chance.happens(0.3) ? chance.pick(alone) : chance.pick(first) + chance.pick(second)
}

/** 阿依古丽·买买提: a name without a surname. */
export const dottedNameBy = (chance: Chance): string =>
  `${chance.pick(nameParts.dotted.given)}·${chance.pick(nameParts.dotted.fathers)}`
