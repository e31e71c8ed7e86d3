import type { ErrorTexts } from '../../kernel/text.ts'
import type { MaskPart } from './carriers.rules.ts'

const kinds = { digit: '数字', letter: '字母', either: '字母或数字' } as const

const partWords = (part: MaskPart): string => {
  if (part.kind === 'literal') return part.text
  const { least, most } = part
  return `${least === most ? least : `${least} 到 ${most}`} 位${kinds[part.kind]}`
}

/** `SF#12-15`: SF 加 12 到 15 位数字. */
export const maskWords = (parts: readonly MaskPart[]): string => parts.map(partWords).join(' 加 ')

export const carrierErrorTexts = {
  MASK_UNREADABLE: () => '号段写法认不出来，请照 73#12-15 这样写，总长 6 到 40 位',
  MASK_KNOWN: () => '这家已经有这个号段，请改原来那一条',
} as const satisfies ErrorTexts
