/** As it is to be read: times of the compound's clock, phones masked, carriers and states in words. */
export interface RegisterRow {
  readonly received: string
  readonly itemNo: string
  readonly shelfNo: string
  readonly carrier: string
  readonly trackingNo: string
  readonly addressee: string
  readonly address: string
  readonly phone: string
  readonly state: string
  readonly collector: string
  readonly collectedAt: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly serial?: string
  /** Such as 2026-11-18 至 2026-11-24. */
  readonly period: string
  /** When, at which desk and by whom it was made. */
  readonly made: string
  readonly rows: readonly RegisterRow[]
  readonly totals: { readonly received: number; readonly collected: number; readonly waiting: number }
}

const waiting = { state: '在架', collector: '', collectedAt: '' }

/** Invented people and numbers: what is long, what is rare and what is empty. */
const sampleRows: readonly RegisterRow[] = [
  {
    received: '11-24 09:41',
    itemNo: 'B2-26-000146',
    shelfNo: 'B2-07-46',
    carrier: '顺丰',
    trackingNo: 'SF1390000012345',
    addressee: '林静怡',
    address: '3幢2单元1501',
    phone: '138****5678',
    state: '已领',
    collector: '林静怡',
    collectedAt: '11-24 17:20',
  },
  {
    received: '11-24 09:43',
    itemNo: 'B2-26-000147',
    shelfNo: 'B2-07-47',
    carrier: '极兔',
    trackingNo: 'JT3000000098765',
    addressee: '欧阳𬙊喆',
    address: '12幢1单元802',
    phone: '0571-8***2210',
    state: '已领',
    collector: '䶮小满（配偶）',
    collectedAt: '11-24 18:00',
  },
  {
    received: '11-24 10:05',
    itemNo: 'B2-26-000148',
    shelfNo: 'B2-D-003',
    carrier: '其他',
    trackingNo: 'LONGNUMBER00112233445566778899AABBCCDDEEFF00112233445566778899AA',
    addressee: '阿不都热依木·买买提明·吐尔逊江·艾合买提江·阿不来提',
    address: '云栖里小区商业街北段一层114号铺（南门东侧）',
    phone: '139****0007',
    ...waiting,
  },
  {
    received: '11-24 10:12',
    itemNo: 'B2-26-000149',
    shelfNo: 'B2-U-001',
    carrier: '中通',
    trackingNo: '73112345678901',
    addressee: '',
    address: '待认领',
    phone: '',
    ...waiting,
    state: '待认领',
  },
]

export const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-07 A/0',
  serial: 'B2-26-0031',
  period: '2026-11-18 至 2026-11-24',
  made: '2026-11-24 18:02 B2 前台 周敏',
  rows: sampleRows,
  totals: { received: sampleRows.length, collected: 2, waiting: sampleRows.length - 2 },
}
