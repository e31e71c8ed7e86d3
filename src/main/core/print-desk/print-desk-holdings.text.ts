/** What the print-out of a person's data and the plan of what goes say of the counter. */
export const heldJobTexts = {
  jobs: { title: '打印复印', columns: ['编号', '办理时间', '项目', '份数', '金额'] },
  disputed: (count: number) => `还有 ${count} 笔打印费有争议，请先处理`,
  names: { title: '打印复印登记上的姓名、电话', basis: '个人信息保护法 19 条，有争议的留到处理完' },
  register: { title: '打印复印登记', basis: '满设定的年数后整行删除，没收的、有争议的留到了结' },
  money: { title: '打印传真的收费和收付款', basis: '会计档案管理办法 14 条；不含姓名' },
} as const
