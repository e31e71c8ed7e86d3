import type { ErrorTexts } from '../kernel/text.ts'

/** Words that stand on every sheet. */
export const sheetTexts = {
  pageOf: (page: number, pages: number) => `第 ${page} 页 / 共 ${pages} 页`,
  serial: (serial: string) => `编号 ${serial}`,
  edition: (version: number) => `版式 ${version}`,
} as const

export const documentErrorTexts = {
  MISSING_GLYPHS: (data: { characters: readonly string[] }) =>
    `字库里没有「${data.characters.join('」「')}」，没有生成，请改用通行写法，或打印后手写`,
} as const satisfies ErrorTexts
