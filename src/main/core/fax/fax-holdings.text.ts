/** What the print-out of a person's data and the plan of what goes say of faxes. */
export const heldFaxTexts = {
  out: { title: '代发的传真', columns: ['编号', '办理时间', '收件方', '收件人', '号码', '内容说明'] },
  in: { title: '代收的传真', columns: ['编号', '收到时间', '来自', '号码', '内容说明', '领取人'] },
  open: (count: number) => `还有 ${count} 份传真没有办完，请先办完`,
  keep: { title: '传真登记上的姓名、号码、内容说明', basis: '个人信息保护法 19 条，有争议的留到处理完' },
} as const
