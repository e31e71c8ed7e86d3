import type { Carrier } from '../parcels.schema.contract.ts'

export type MaskPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'digit' | 'letter' | 'either'; readonly least: number; readonly most: number }

const kinds = { '#': 'digit', '@': 'letter', '*': 'either' } as const
const classes = { digit: '[0-9]', letter: '[A-Z]', either: '[0-9A-Z]' } as const

const TOKEN = /([0-9A-Z]+)|([#@*])(?:(\d{1,2})(?:-(\d{1,2}))?)?/y

/** The shortest and longest number that is taken for a tracking number at all. */
const SHORTEST = 6
const LONGEST = 40

const partOf = ([, literal, sign, least, most]: RegExpExecArray): MaskPart => {
  if (literal !== undefined) return { kind: 'literal', text: literal }
  const from = Number(least ?? 1)
  return { kind: kinds[sign as keyof typeof kinds], least: from, most: Number(most ?? from) }
}

const lengthsOf = (part: MaskPart): readonly [number, number] =>
  part.kind === 'literal' ? [part.text.length, part.text.length] : [part.least, part.most]

const isSound = (parts: readonly MaskPart[]): boolean => {
  const lengths = parts.map(lengthsOf)
  const least = lengths.reduce((sum, [from]) => sum + from, 0)
  const most = lengths.reduce((sum, [, to]) => sum + to, 0)
  return lengths.every(([from, to]) => from >= 1 && from <= to) && least >= SHORTEST && most <= LONGEST
}

/** A mask written as a clerk writes it, `sf ＃12-15`, in the one spelling that is kept. */
export const foldMask = (written: string): string =>
  written.normalize('NFKC').toUpperCase().replace(/\s/g, '')

/** What a mask says, part by part; null when it says nothing that a number could be held against. */
export const readMask = (mask: string): readonly MaskPart[] | null => {
  const parts: MaskPart[] = []
  const token = new RegExp(TOKEN)
  while (token.lastIndex < mask.length) {
    const found = token.exec(mask)
    if (found === null) return null
    parts.push(partOf(found))
  }
  return isSound(parts) ? parts : null
}

const fits = (parts: readonly MaskPart[], trackingNo: string): boolean =>
  new RegExp(
    `^${parts
      .map((part) =>
        part.kind === 'literal' ? part.text : `${classes[part.kind]}{${part.least},${part.most}}`,
      )
      .join('')}$`,
  ).test(trackingNo)

export interface Pattern {
  readonly id: string
  readonly carrier: Carrier
  readonly mask: string
  readonly rank: number
}

/** Which patterns a tracking number fits, the likeliest first. Lengths overlap: each is a suggestion, none a fact. */
export const matchesOf = (patterns: readonly Pattern[], trackingNo: string): readonly Pattern[] =>
  patterns
    .filter(({ mask }) => {
      const parts = readMask(mask)
      return parts !== null && fits(parts, trackingNo)
    })
    .sort((a, b) => b.rank - a.rank)

/** Likely carriers of a tracking number, best first; none when nothing is known. */
export const likelyCarriers = (
  patterns: readonly Pattern[],
  trackingNo: string,
): readonly { readonly carrier: Carrier; readonly likelihood: number }[] => {
  const best = new Map<Carrier, number>()
  for (const { carrier, rank } of matchesOf(patterns, trackingNo))
    best.set(carrier, Math.max(rank / 100, best.get(carrier) ?? 0))
  return [...best].map(([carrier, likelihood]) => ({ carrier, likelihood }))
}

/** What a waybill says of its addressee: the name, the last four digits of the phone, or both. */
export interface WaybillWords {
  readonly name: string
  readonly tail: string
}

const WORDS = /^(?<name>[\p{Script=Han}·*]{0,12})\s*(?<tail>\d{4})?$/u
const TITLES = /(?:先生|女士|小姐|老师|收)$/

/** `王女士 0317`, `林静怡`, `0317`; null for what is a room, initials or nothing. */
export const waybillWords = (typed: string): WaybillWords | null => {
  const found = WORDS.exec(typed.normalize('NFKC').trim())?.groups
  const name = (found?.['name'] ?? '').replace(/\*/g, '').replace(TITLES, '')
  const tail = found?.['tail'] ?? ''
  return name === '' && tail === '' ? null : { name, tail }
}
