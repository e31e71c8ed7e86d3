/** Sentences for calls that never reached a procedure: cause and what to do (ux.md section 3). */
export const transportTexts = {
  malformed: '这次操作的内容没有传完整，没有保存，请刷新页面后再试',
  unknownProcedure: '程序新旧不一致，没有这项功能，请关闭程序后重新打开',
  tooLarge: (megabytes: number) => `内容超过 ${megabytes} MB，没有保存，请分成几份再试`,
} as const

/** Stands for the label in a field message: the core knows no form. */
export const fieldLabel = '此项'
