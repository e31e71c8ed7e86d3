/** What the print-out of a person's data and the plan of what goes say of the handbook. */
export const heldVipTexts = {
  entries: { title: 'VIP 手册里的内容', columns: ['编号', '项目', '内容'] },
  photos: { title: 'VIP 手册里的照片', columns: ['编号', '拍摄日期', '用途', '同意书', '有效到'] },
  listed: (code: string) => `VIP 手册 ${code} 里还有这个人，请先从手册里去掉或停用这一条`,
  keep: {
    title: '停用一年的 VIP 手册内容和照片',
    basis: '个人信息保护法 19 条、29 条，目的达到后删除',
  },
  questions: {
    title: '辨认考试的题目，考完一年',
    basis: '个人信息保护法 19 条，成绩另存培训记录',
  },
  opened: { title: 'VIP 手册的查看次数', basis: '个人信息保护法 51 条、54 条，一年' },
  copies: { title: 'VIP 手册的分发和丢失登记', basis: '个人信息保护法 54 条，供审计' },
} as const
