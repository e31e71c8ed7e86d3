/** As it is to be read: everything in words, times of the compound's clock. */
export interface StepLine {
  readonly at: string
  readonly act: string
  readonly place: string
  readonly person: string
  readonly by: string
  readonly reason: string
}

export interface Data {
  readonly company: string
  readonly formNo: string
  readonly serial: string
  readonly made: string
  readonly kind: string
  readonly unit: string
  readonly addressee: string
  readonly itemNo: string
  readonly carrier: string
  readonly trackingNo: string
  readonly what: string
  readonly condition: string
  readonly consent: string
  readonly courier: string
  readonly opened: string
  readonly account: string
  readonly claim: string
  readonly payer: string
  readonly closed: string
  readonly outcome: string
  readonly steps: readonly StepLine[]
}

const step = (at: string, act: string, place: string, person: string, reason = ''): StepLine => ({
  ...{ at, act, place, person, reason },
  by: 'B1 周敏',
})

/** An invented case: a parcel fetched by a neighbour, brought back, and found torn. */
export const sample: Data = {
  company: '云栖里小区物业服务中心',
  formNo: 'QR-KF-08 A/0',
  serial: 'B1-26-S0007',
  made: '2026-11-24 18:02 B1 前台 周敏',
  kind: '误领',
  unit: '3-2-1501',
  addressee: '林静怡',
  itemNo: 'B1-26-00123',
  carrier: '中通',
  trackingNo: '75142933805712',
  what: '快递包裹，易碎',
  condition: '完好',
  consent: '长期授权书',
  courier: '马师傅',
  opened: '2026-11-24 15:10 B1 周敏',
  account: '邻居高建国来取本户两件，核对时把 3-2-1501 的一件一起拿走，业主当晚来取发现没有',
  claim: '¥268.00',
  payer: '误领人',
  closed: '',
  outcome: '',
  steps: [
    step('2026-11-23 09:41', '入库', 'B1-07-46', ''),
    step('2026-11-23 10:02', '通知', 'B1-07-46', ''),
    step('2026-11-24 12:20', '出库', 'B1-07-46', '高建国'),
    step('2026-11-24 15:10', '误领冲正', 'B1-07-46', '高建国', '收件人不是本户，主管孙丽华同意'),
  ],
}
