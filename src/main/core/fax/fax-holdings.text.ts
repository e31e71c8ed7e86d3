/** What the print-out of a person's data and the plan of what goes say of faxes. */
export const heldFaxTexts = {
  out: { title: '代发的传真', columns: ['编号', '办理时间', '收件方', '收件人', '号码', '内容说明'] },
  in: { title: '代收的传真', columns: ['编号', '收到时间', '来自', '号码', '内容说明', '领取人'] },
  open: (count: number) => `还有 ${count} 份传真没有办完，请先办完`,
  names: {
    out: '发出传真上的姓名、号码、事由',
    in: '收到传真上的姓名、号码、事由',
    basis: '个人信息保护法 19 条，有争议的留到处理完',
  },
  rows: {
    out: '传真发送登记',
    in: '传真接收登记',
    basis: '满设定的年数后整行删除，没收的、有争议的留到了结',
  },
} as const
