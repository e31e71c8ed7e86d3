export const candidateText = {
  label: '收件人',
  vacant: '没有登记住户',
  otherZone: '他区住户，不显示姓名',
  tail: (digits: string) => `尾号 ${digits}`,
  waiting: (count: number) => `还有 ${count} 件待取`,
  learnt: '上次的面单是这户',
  stopped: '登记了不代收',
  nothingWaiting: '没有待取',
} as const
