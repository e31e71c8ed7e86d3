import type { ItemAct } from '#core/parcels/item-kinds.contract.ts'

/** Acts that are done on the item's own page; the others have a screen of their own. */
export const pageActs = [
  'relocate',
  'keep',
  'handBack',
  'forward',
  'takeBack',
  'pickUp',
  'undo',
  'reportDamage',
  'reportLoss',
  'reportMisdelivery',
  'reverse',
  'closeByForce',
] as const satisfies readonly ItemAct[]
export type PageAct = (typeof pageActs)[number]

interface ActWords {
  readonly title: string
  readonly detail: string
  readonly person?: string
  readonly reason?: string
}

export const actWords: Readonly<Record<PageAct, ActWords>> = {
  relocate: { title: '移位', detail: '换一个格，货架号跟着变，原位记在经过里', reason: '为什么移' },
  keep: { title: '延长保管', detail: '业主说好晚点来取，最多留到规定的天数', reason: '谁说的、怎么说的' },
  handBack: { title: '退给快递', detail: '快递员签字带走', person: '快递员', reason: '退回原因' },
  forward: {
    title: '转寄',
    detail: '按业主说的地址寄走',
    person: '寄到哪里、谁收',
    reason: '谁说的、什么时候',
  },
  takeBack: { title: '寄存人取回', detail: '放的人自己拿走', person: '谁来拿' },
  pickUp: { title: '快递揽收', detail: '快递员收走，补上单号', person: '快递员' },
  undo: { title: '撤销出库', detail: '出库 5 分钟内可以撤销，放回原位', reason: '撤销原因' },
  reportDamage: { title: '报破损', detail: '先冻结，不出库，等处理完', reason: '怎么发现的、破在哪里' },
  reportLoss: { title: '报丢失', detail: '先冻结，开异常情况单', reason: '怎么发现的、找过哪里' },
  reportMisdelivery: { title: '报误收', detail: '不是本小区的，等退给快递', reason: '怎么发现的' },
  reverse: { title: '误领冲正', detail: '被别人领走了，要主管同意', reason: '谁领走的、怎么发现的' },
  closeByForce: {
    title: '强制结案',
    detail: '要主管同意并写原因',
    person: '现在在谁手里',
    reason: '为什么结案',
  },
}

export const itemText = {
  title: '一件包裹的经过',
  back: '回登记表',
  open: '去出库',
  facts: {
    kind: '什么件',
    place: '位置',
    addressee: '收件人',
    carrier: '快递',
    number: '单号',
    itemNo: '件号',
    consent: '代收依据',
    condition: '入库外观',
    courier: '快递员',
    sender: '数量',
    holder: '在谁手里',
  },
  pieces: (count: number) => `${count} 件`,
  steps: '经过',
  pictures: '签名和照片',
  see: '看',
  hide: '收起',
  consents: '问过的同意',
  acts: '能办的事',
  none: '这件已办完，没有要办的了',
  incident: '打开异常情况单',
  printIncident: '打印情况单',
  incidentOpen: '这件有异常情况单，处理完才能再动',
  slot: '放到第几格',
  slotHint: '1–6 小件，7–12 中件，13–16 大件，17–18 冷柜，19 地面，21 保险柜',
  more: '再留几天',
  moreDays: '天',
  ask: {
    title: '问代收同意',
    detail: '没有授权书的件，打电话问一声，问到什么记什么',
    person: '问的谁',
    answer: '怎么说的',
    agreed: '同意代收',
    declined: '不同意',
    declinedNext: '记下了，请把这件退给快递员',
    noAnswer: '没接通',
    done: '已记下',
    results: { agreed: '同意', declined: '不同意', noAnswer: '没接通' },
    line: (basis: string, result: string, answer: string) =>
      [`${basis}：${result}`, answer].filter((part) => part !== '').join('，'),
  },
  number: '单号',
  claim: '申报价值（元）',
  sign: '签名',
  signHint: '签在纸质登记表上的，这里可以空着',
  save: '办好',
  cancel: '先不办',
  done: (what: string) => `${what}已记下`,
  supervisor: (what: string, unit: string) => `同意${what}：${unit}`,
  stepDetail: (place: string, person: string) =>
    [place, person === '' ? '' : `交给 ${person}`].filter((part) => part !== '').join('，'),
  agreed: (by: string, approver: string) => (approver === '' ? by : `${by}，${approver}同意`),
  keys: { choose: '选要办的事', back: '回登记表', open: '去出库' },
} as const
