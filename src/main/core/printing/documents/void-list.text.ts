/** Words of the list of spoiled sheets. */
export const voidListTexts = {
  title: '当日作废清单',
  empty: '这一天没有作废的表',
  columns: {
    no: '序号',
    at: '作废时间',
    serial: '编号',
    title: '表名',
    about: '给谁',
    amount: '份×页',
    reason: '原因',
    by: '作废人',
    printNo: '打印号',
  },
  totals: (sheets: number, pages: number) => `合计作废 ${sheets} 张，${pages} 页`,
  closing: ['经办人', '主管'],
} as const
