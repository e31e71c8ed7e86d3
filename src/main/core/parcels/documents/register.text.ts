/** Words of the parcel register. The columns are those of T/DJWGXH 004-2020, and what the desk adds to them. */
export const registerTexts = {
  title: '代收包裹登记表',
  empty: '本期没有代收的包裹',
  columns: {
    no: '序号',
    received: '收件时间',
    itemNo: '件号',
    shelfNo: '货架号',
    carrier: '快递公司',
    trackingNo: '运单号',
    addressee: '收件人',
    address: '投递地址',
    phone: '联系电话',
    state: '状态',
    collector: '领取人',
    collectedAt: '领取时间',
    signature: '领取人签字',
  },
  totals: ({ received, collected, waiting }: { received: number; collected: number; waiting: number }) =>
    `合计 ${received} 件，已领 ${collected} 件，在架 ${waiting} 件`,
  closing: ['经办人', '核对人', '日期'],
} as const
