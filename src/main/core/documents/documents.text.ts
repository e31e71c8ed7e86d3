import type { ErrorTexts } from '../kernel/text.ts'

/** Words that stand on every sheet. */
export const sheetTexts = {
  pageOf: (page: number, pages: number) => `第 ${page} 页 / 共 ${pages} 页`,
  serial: (serial: string) => `编号 ${serial}`,
  /** At the foot of every sheet: who printed it when and where. */
  made: (when: string, deskCode: string, by: string) => `${when} ${deskCode} 前台 ${by}`,
  edition: (version: number) => `版式 ${version}`,
  seal: '（盖章处）',
  dayBlank: '　　　年　　月　　日',
  /** Where a hand writes what no font has, with how it is read. */
  handwritten: (reading: string) => `＿＿（${reading}）`,
} as const

export const documentErrorTexts = {
  MISSING_GLYPHS: (data: { characters: readonly string[] }) =>
    `字库里没有「${data.characters.join('」「')}」，没有生成，请改用通行写法，或打印后手写`,
  PICTURE_UNUSABLE: (data: { kind: string; why: 'kind' | 'truncated' }) =>
    data.why === 'truncated'
      ? '照片文件不完整，没有生成，请重新拍照或重新选择文件'
      : `照片是 ${data.kind} 格式，纸上印不出，请换成 JPEG 或 PNG`,
} as const satisfies ErrorTexts
