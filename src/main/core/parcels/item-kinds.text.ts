import type {
  Condition,
  ConsentBasis,
  GoodsFlag,
  ItemAct,
  ItemKind,
  RefusedReason,
} from './item-kinds.contract.ts'

export const itemKindNames: Readonly<Record<ItemKind, string>> = {
  express: '快递包裹',
  registered: '挂号信',
  postalSlip: '汇款单',
  official: '司法公务信函',
  press: '报刊',
  letters: '平信',
  hold: '寄存',
  handoff: '转交',
  outgoing: '代寄',
  return: '退件',
}

export const goodsFlagNames: Readonly<Record<GoodsFlag, string>> = {
  cold: '冷藏',
  fragile: '易碎',
  freightDue: '到付',
  highValue: '贵重',
  medicine: '药品',
  oversize: '超大件',
}

export const conditionNames: Readonly<Record<Condition, string>> = {
  intact: '完好',
  wet: '受潮',
  torn: '破口',
  crushed: '压坏',
  resealed: '重新封过',
}

export const consentNames: Readonly<Record<ConsentBasis, string>> = {
  letter: '长期授权书',
  call: '电话同意',
  atDoor: '当面同意',
  pending: '待补授权',
  courierSaid: '待核',
  own: '专项授权',
  notNeeded: '本人存放',
  unrecorded: '未登记',
}

export const refusedReasonNames: Readonly<Record<RefusedReason, string>> = {
  noConsent: '业主没有同意代收',
  stopped: '本户不代收',
  damaged: '外包装破损',
  cashOnDelivery: '代收货款',
  freightDue: '到付运费',
  dangerous: '违禁或危险品',
  official: '司法公务信函',
  notOurs: '查无此户',
}

export const itemActNames: Readonly<Record<ItemAct, string>> = {
  arrive: '到件',
  assign: '认领',
  tell: '通知',
  relocate: '移位',
  keep: '延长保管',
  takeOut: '送上门',
  bringBack: '送件带回',
  handOver: '出库',
  handBack: '退给快递',
  forward: '转寄',
  reportDamage: '报破损',
  reportLoss: '报丢失',
  reportMisdelivery: '报误收',
  settle: '处理完毕',
  takeBack: '寄存人取回',
  pickUp: '快递揽收',
  withdraw: '撤回入库',
  undo: '撤销出库',
  reverse: '误领冲正',
  closeByForce: '强制结案',
}
