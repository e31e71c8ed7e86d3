import type { MoveInTable } from './reports.contract.ts'

export const moveInReportForm = { formNo: 'QR-KF-23', title: '入住统计表' } as const

export const gateListForm = { formNo: 'QR-KF-24', title: '今日入住名单' } as const

export const moveInReportTexts = {
  sheet: '统计',
  none: '没有',
  titles: {
    days: '每天交付',
    reasons: '暂缓和拒签的原因',
    stations: '各站用时（分钟）',
    families: '每户台面用时（不含验房）',
    missing: '缺件催办',
    unarchived: '未归档，按经手人',
    trades: '问题，按责任方和等级',
    places: '问题，按部位',
    keys: '托管钥匙',
    zones: '各区交付率',
  } satisfies Record<MoveInTable['key'], string>,
  columns: {
    days: ['日期', '预约', '到场', '交付', '暂缓', '拒签'],
    reasons: ['日期', '房号', '办法', '原因'],
    stations: ['站', '户数', '中位', '九成以内', '最长'],
    families: ['用时', '户数'],
    missing: ['房号', '单号', '缺什么', '承诺日期', '经手'],
    unarchived: ['经手', '户数', '最久（小时）'],
    trades: ['责任方', '等级', '问题', '未销项'],
    places: ['部位', '问题', '未销项'],
    keys: ['房号', '钥匙', '放哪里', '托管到', '借用人', '应还'],
    zones: ['区', '房屋', '应交付', '已交付', '暂缓', '逾期未办', '交付率'],
  } satisfies Record<MoveInTable['key'], readonly string[]>,
  acts: { hold: '暂缓', refused: '拒签' } as Readonly<Record<string, string>>,
  step: (from: number | null, to: number | null): string => {
    if (from === null) return `${to} 分钟以内`
    return to === null ? `${from} 分钟以上` : `${from} 到 ${to} 分钟`
  },
  unpromised: '没约',
  nobody: '没写',
  rate: (done: number, planned: number): string =>
    planned === 0 ? '—' : `${((done / planned) * 100).toFixed(1)}%`,
  zone: (code: string): string => `${code} 区`,
  period: (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`),
  made: (when: string, deskCode: string, by: string): string => `${when} ${deskCode} 前台 ${by} 打印`,
} as const
