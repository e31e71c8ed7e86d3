/** Words of the page of reports. */
export const reportsText = {
  title: '包裹报表',
  range: '日期',
  ranges: { today: '今天', week: '近 7 天', month: '近 31 天' },
  note: (received: number, collected: number, waiting: number) =>
    `入库 ${received}，出库 ${collected}，这些天来的还有 ${waiting} 件在架`,
  print: '打印',
  workbook: '存成表格',
  printTitle: (from: string, to: string) =>
    from === to ? `包裹统计表 ${from}` : `包裹统计表 ${from} 至 ${to}`,
  printFile: '包裹统计表',
  saved: (name: string) => `已保存 ${name}`,
  none: '这些天没有',
  legend: { received: '入库', collected: '出库' },
  sections: {
    byDay: '每天入库和出库',
    byCarrier: '按快递公司',
    byZone: '按区',
    waits: '等了多久才取',
    ages: '现在在架的，放了几天',
    byClerk: '按经手人（入库 / 出库）',
    refusals: '退给快递员的原因',
    incidents: '差错和索赔',
  },
  zone: (code: string) => (/^[A-Z]/.test(code) ? `${code} 区` : code),
  incident: (opened: number, open: number, claim: string) =>
    `${opened} 件，未结 ${open} 件，索赔 ${claim} 元`,
  two: (received: number, collected: number) => `${received} / ${collected}`,
  keys: { print: '打印', workbook: '存成表格', range: '换日期' },
} as const
