/** Words of the sheets on which calls and visits are listed. */
export const contactSheetTexts = {
  columns: {
    no: '序号',
    at: '时间',
    contactNo: '编号',
    channel: '方式',
    who: '房号和姓名',
    phone: '电话',
    topic: '事项',
    summary: '内容',
    outcome: '怎么答复',
    result: '结果',
    by: '经手',
  },
  empty: '这几天没有来电来访',
  nothingOpen: '没有未办结的',
  total: (count: number, open: number) => `合计 ${count} 次，未办结 ${open} 次`,
  closing: ['经办', '主管', '日期'],
} as const
