import { openSync } from 'fontkit'
import type { FontFiles, FontPair } from '../../kernel/ports.ts'

export interface FontFaces {
  readonly normal: string
  readonly bold: string
  readonly italics: string
  readonly bolditalics: string
}

/** A family with the code points that all its faces have. */
export interface Family {
  readonly name: string
  readonly faces: FontFaces
  has(codePoint: number): boolean
}

const characters = (file: string): ReadonlySet<number> => {
  const font = openSync(file)
  if (!('characterSet' in font)) throw new Error('a font collection where a single font is expected')
  return new Set(font.characterSet)
}

const both = ({ regular, bold }: FontPair): ReadonlySet<number> => {
  const thin = characters(regular)
  if (regular === bold) return thin
  const thick = characters(bold)
  return new Set([...thin].filter((codePoint) => thick.has(codePoint)))
}

/** Opened when a character is first asked for: most sheets never reach a fallback. */
const family = (name: string, { regular, bold }: FontPair): Family => {
  let covered: ReadonlySet<number> | undefined
  return {
    name,
    faces: { normal: regular, bold, italics: regular, bolditalics: bold },
    has: (codePoint) => {
      covered ??= both({ regular, bold })
      return covered.has(codePoint)
    },
  }
}

/** Families in the order in which they are tried for a character. */
export const openFamilies = ({ fallbacks = [], ...main }: FontFiles): readonly Family[] => [
  family('Sans', main),
  ...fallbacks.map((pair, at) => family(`Fallback ${at + 1}`, pair)),
]
