import { openSync } from 'fontkit'
import type { FontFiles } from '../../kernel/ports.ts'

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

/** Families in the order in which they are tried for a character. */
export const openFamilies = ({ regular, bold }: FontFiles): readonly Family[] => {
  const [thin, thick] = [characters(regular), characters(bold)]
  return [
    {
      name: 'Sans',
      faces: { normal: regular, bold, italics: regular, bolditalics: bold },
      has: (codePoint) => thin.has(codePoint) && thick.has(codePoint),
    },
  ]
}
