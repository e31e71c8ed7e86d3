import { yuanText } from '#core/kernel/format.ts'

/** What the page says on which open charges of copies, prints and faxes are taken. */
export const openText = {
  title: '打印传真未收',
  label: '打印传真未收的费用',
  note: (count: number, fen: number) => (count === 0 ? '' : `${count} 笔，共 ${yuanText(fen)} 元`),
  columns: { at: '办理时间', no: '单号', who: '服务对象', item: '项目', desk: '前台', amount: '金额（元）' },
  visitor: (name: string) => (name === '' ? '访客' : `访客 ${name}`),
  disputed: '有争议',
  empty: '没有未收的',
  emptyHint: '前台记作未收的打印、复印、传真费会列在这里',
  side: '收这一笔',
  amount: '应收',
  ways: '怎么收的',
  taken: (no: string, fen: number) => `已收 ${no}，${yuanText(fen)} 元`,
  last: (no: string) => `刚收的 ${no}`,
  receipt: '打印收据',
  keys: { choose: '选', open: '收款', way: '收款方式', back: '返回', receipt: '收据' },
} as const
