import type { CallFilter, NoticeMethod, NoticeResult } from './notices.contract.ts'

export const noticeMethodNames: Readonly<Record<NoticeMethod, string>> = {
  call: '电话',
  slip: '通知单',
  wechat: '微信文字',
  sms: '短信文件',
  faceToFace: '当面',
}

export const noticeResultNames: Readonly<Record<NoticeResult, string>> = {
  reached: '接通',
  noAnswer: '无人接',
  outOfService: '停机',
  later: '稍后取',
  sent: '已发出',
}

export const callFilterNames: Readonly<Record<CallFilter, string>> = {
  untold: '还没通知',
  overdue: '超期',
  all: '全部待取',
}

/** Why the full number was seen, as the trail says it. */
export const REVEAL_REASON = '通知取件'

export interface NoticeWords {
  readonly compound: string
  readonly unit: string
  readonly name: string
  readonly pieces: number
  readonly codes: readonly string[]
  readonly hours: string
  readonly daysLeft: number
}

/** A message for one home. The place is not said: what lies there is found by the code. */
export const noticeText = ({ compound, unit, name, pieces, codes, hours, daysLeft }: NoticeWords): string =>
  [
    `【${compound}服务中心】${unit}${name === '' ? '' : ` ${name}`}，您有 ${pieces} 件包裹在前台`,
    `取件码 ${codes.join('、')}`,
    `时间 ${hours}`,
    daysLeft > 0 ? `请在 ${daysLeft} 天内来取` : '已到保管期限，请尽快来取',
  ].join('，')

export const slipsForm = { formNo: 'QR-KF-19', title: '取件通知单' } as const
export const rollSlipsForm = { formNo: 'QR-KF-22', title: '取件通知小票' } as const
export const smsColumns = ['手机号', '短信内容'] as const
export const slipsAbout = (slips: number): string => `${slips} 户`
