/** F-23, F-24 and the cover of a pack. */
export const fileIndexTexts = {
  title: '一户一档目录',
  fileNo: '档案号',
  place: '存放位置',
  columns: ['序号', '内容', '页数', '形式', '日期', '备注'],
  signers: ['归档人', '复核人'],
} as const

export const spineTexts = {
  title: '档案袋标签',
  year: (year: string) => `${year} 年度`,
} as const

export const coverTexts = {
  title: '入住资料封面',
  slot: '预约时间',
  sheets: '张数',
  queue: '顺序',
  columns: ['序号', '表单', '编号', '页', '份', '盖章', '签字人', '完成'],
  box: '☐',
  total: (forms: number, pages: number) => `共 ${forms} 份表单，${pages} 页（不含封面）`,
  note: '按本封面顺序装袋；签完一份勾一份。作废重打的以新编号为准，旧张交主管销号',
} as const
