/** Sentences for what the core could not say itself, because it was not reached. */
export const clientTexts = {
  lost: '和资料库断开了，正在重新连接，填好的内容还在',
  unknown: '程序出错，没有保存，请重试，仍不行请报管理员（F-01）',
} as const
