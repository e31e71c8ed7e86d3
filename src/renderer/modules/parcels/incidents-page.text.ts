/** The list of what went wrong with items. */
export const incidentsText = {
  title: '异常情况',
  note: (open: number) => (open === 0 ? '都办完了' : `${open} 件没办完`),
  label: '异常情况单',
  filters: { open: '没办完', closed: '已结案' },
  columns: {
    no: '单号',
    kind: '类别',
    unit: '房号',
    what: '包裹',
    account: '经过',
    opened: '登记',
    claim: '申报损失',
  },
  unclaimed: '待认',
  money: (fen: number) => `¥${(fen / 100).toFixed(2)}`,
  empty: { open: '异常都办完了', closed: '还没有结案的' },
  emptyHint: '丢失、破损、误收、误领和盘点不符都在这里',
  keys: { choose: '选一件', open: '打开', filter: '换名单' },
} as const
