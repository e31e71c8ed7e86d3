/** Words of the slip that goes into a mailbox. */
export const slipTexts = {
  title: '取件通知单',
  pieces: (count: number) => `您有 ${count} 件包裹在前台`,
  code: '取件码（来取时报给前台）',
  more: (count: number) => `另 ${count} 件`,
  hours: (hours: string) => `取件时间 ${hours}`,
  left: (days: number) => (days > 0 ? `还可保管 ${days} 天` : '已到保管期限，请尽快来取'),
  made: (company: string, date: string) => `${company}服务中心 ${date}`,
} as const
