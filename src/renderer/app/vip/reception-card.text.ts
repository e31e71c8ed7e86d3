export const cardText = {
  label: '接待提醒',
  quiet: '不当众称呼，也不念姓名',
  taboos: (lines: string) => `不要：${lines}`,
  calls: (lines: string) => `有事找 ${lines}`,
  call: (name: string, minutes: number) => `${name} ${minutes} 分钟内`,
} as const
