/** F-01 and F-02. */
export const moveInNoticeTexts = {
  title: '入住通知书',
  greeting: (owners: string) => `${owners}：`,
  opening: (unit: string) =>
    `您购买的 ${unit} 已具备交付条件，现请您按下列时间和地点办理入住手续。因故不能前来的，请提前联系，另约时间`,
  when: '办理时间',
  where: '办理地点',
  route: '交通',
  contact: '联系人',
  phone: '联系电话',
  bring: '请带来',
  bringColumns: ['序号', '资料', '要求'],
  fees: '费用估算',
  feeColumns: ['项目', '收款单位', '说明', '估算金额'],
  total: '合计',
  feeNote: '以上为估算，以当日核定的费用缴纳清单为准；契税凭证可以后补，不影响办理',
  developer: '建设单位',
  signers: ['经办人'],
} as const

export const routingSlipTexts = {
  title: '入住手续流转单',
  columns: ['序号', '环节', '经手人', '时间', '签字', '备注'],
  area: '建筑面积',
  queue: '排队号',
  ownerType: '业主类型',
  phone: '联系电话',
  slot: '预约时间',
  desk: '办理台',
  promise: '各环节已逐项办结，相关资料已当面交接清楚',
  signers: ['业主', '复核人'],
} as const
