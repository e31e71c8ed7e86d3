/** What the matched tail was the tail of. */
export const tailTexts = {
  phone: (tail: string) => `电话尾号 ${tail}`,
  idNumber: (tail: string) => `证件尾号 ${tail}`,
  plateTail: (tail: string) => `车牌尾号 ${tail}`,
  waybill: (tail: string) => `单号尾号 ${tail}`,
} as const
