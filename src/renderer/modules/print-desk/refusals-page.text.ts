export const refusalsText = {
  title: '不能受理记录',
  note: '只记时间、前台和经手人，不记姓名和标题',
  label: '不能受理记录表',
  back: '回业主服务',
  columns: { no: '编号', at: '时间', desk: '前台', by: '经手', duty: '事项', told: '主管' },
  told: (name: string, when: string) => `${name}已知 ${when}`,
  untold: '主管未知',
  tell: '已知道',
  empty: '没有不能受理的记录',
  emptyHint: '遇到标有密级的材料，按不能受理就记在这里',
  print: '打印清单',
  keys: { choose: '选', tell: '已知道', back: '返回', print: '打印清单' },
} as const
