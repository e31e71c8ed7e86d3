/** Words of the register of the centre's own prints. */
export const printRegisterTexts = {
  title: '本台文件打印登记表',
  empty: '这几天没有打印',
  columns: {
    no: '序号',
    at: '时间',
    printNo: '打印号',
    title: '打印了什么',
    serial: '编号',
    about: '给谁',
    kind: '性质',
    amount: '份×页',
    printer: '打印机',
    state: '结果',
    note: '原因',
    by: '经手',
  },
  totals: ({ prints, pages, reprints, voided }: PrintTotals) =>
    `合计 ${prints} 次 ${pages} 页，其中补打 ${reprints} 次，作废 ${voided} 次`,
  closing: ['经办人', '主管'],
} as const

export interface PrintTotals {
  readonly prints: number
  readonly pages: number
  readonly reprints: number
  readonly voided: number
}
