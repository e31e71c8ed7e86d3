/** What the print-out of a person's data and the plan of what goes say of money. */
export const heldFeeTexts = {
  receipts: { title: '以本人名义开的收据', columns: ['收据号', '日期', '房号', '金额', '发票抬头', '税号'] },
  refunds: { title: '退给本人的押金', columns: ['退款单号', '日期', '金额'] },
  deposit: (receiptNo: string) => `收据 ${receiptNo} 的押金还没有退，请先退`,
  keep: {
    title: '收据和退款单上的姓名',
    basis: '会计档案管理办法，会计凭证保管 30 年，期间不因删除申请改动',
  },
} as const
