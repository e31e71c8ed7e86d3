/** Words of the page of reports. */
export const reportsText = {
  title: '入住报表',
  range: '日期',
  ranges: { today: '今天', week: '近 7 天', month: '近 31 天' },
  print: '打印',
  gate: '门岗名单',
  workbook: '存成表格',
  printTitle: (from: string, to: string) =>
    from === to ? `入住统计表 ${from}` : `入住统计表 ${from} 至 ${to}`,
  file: '入住统计表',
  gateFile: '今日入住名单',
  saved: (name: string) => `已保存 ${name}`,
  none: '没有',
  keys: { print: '打印', workbook: '存成表格' },
} as const
