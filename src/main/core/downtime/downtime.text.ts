import type { DueKind } from '../desk/desk.contract.ts'

/** 停机包: what a desk works from while the machine is down. */
export const downtimeForm = { formNo: 'QR-KF-53', title: '停机包' } as const

export const downtimeWords = {
  about: (deskCode: string, stamp: string) => `${deskCode} 前台 ${stamp}`,
} as const

/** What is due, in the few words that fit a line of paper. */
export const dueWords: Readonly<Record<DueKind, string>> = {
  'parcel-overdue': '包裹超期，联系住户',
  'parcel-unclaimed': '包裹待认',
  'parcel-limit': '包裹到最长期限，办退回',
  'parcel-moved-away': '住户已搬走，办退回或转寄',
  'parcel-decision': '包裹该定去留',
  'parcel-important': '重要信件没交到，马上通知',
  'parcel-door': '问要不要送上门',
  'parcel-remind': '包裹该提醒一次',
  'classified-refusal': '没有受理涉密材料，主管知悉',
  backup: '备份',
  'case-hold': '约好今天复验',
  'case-promise': '补交资料到期',
  'case-unarchived': '交付后没归档',
  'case-unsigned': '电话同意过，补签',
  'case-overdue': '预约过了没来',
  'defect-due': '整改到期，复验',
  'key-loan': '借出的钥匙没还',
  'deposit-due': '押金可以退',
  'receipt-arrival': '款项没有确认到账',
  'invoice-owed': '发票没开',
  'till-open': '没有结账',
  'fax-send': '传真没发完',
  'fax-confirm': '传真要打电话确认',
  'fax-uncollected': '传真没人领',
  'contact-callback': '答应回电',
  'contact-passed-on': '转给别人，问办好没有',
  'vip-copy': '手册没交回',
  'vip-sight': '手册该盘点',
  'print-unknown': '打出来没有',
  'print-stopped': '没有打出来',
  'vip-study': '认人',
  'vip-read': '看过新版手册并签',
  'vip-test': '考试',
}
