/** What the print-out, the erasure and the retention plan say of parcels. */
export const heldParcelTexts = {
  addressed: { title: '寄给本人的包裹', columns: ['编号', '快递', '单号', '入库', '出库', '面单姓名'] },
  collected: { title: '本人取走的包裹', columns: ['编号', '快递', '单号', '入库', '出库', '取件人'] },
  openHold: (count: number) => `还有 ${count} 件包裹没有交出，请先交出或退回`,
  recentHold: (until: string) => `取走的包裹还在查询期内，${until} 以后可以删除`,
  rule: { title: '已出库包裹上的姓名', basis: '个人信息保护法 19 条；有异常没办结的不动' },
} as const
