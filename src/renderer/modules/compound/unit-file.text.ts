import type { HistoryKind } from '#core/compound/compound.contract.ts'

export const fileText = {
  file: '一户一档',
  people: '这户的人',
  add: '加人',
  nobody: '没有登记住户',
  phone: '电话',
  noPhone: '没有登记电话',
  minor: '未满 18 岁，不留电话',
  paper: '证件号',
  lease: (until: string) => `租期至 ${until}`,
  share: (percent: number) => `份额 ${percent}%`,
  correct: '改',
  history: '经过',
  kinds: '只看',
  all: '全部',
  kind: {
    parcels: '包裹',
    printDesk: '打印',
    fax: '传真',
    moveIn: '入住',
    fees: '收费',
    contacts: '来电',
  } satisfies Record<HistoryKind, string>,
  noHistory: '还没有经过',
  noHistoryHint: '包裹入库、出库以后，都会记在这里',
  more: '再往前看',
  doing: '现在要办',
  nothing: '没有要办的事',
  release: (count: number) => `出库 ${count} 件`,
  vehicles: '车',
  addVehicle: '加车',
  noVehicle: '没有登记车辆',
  leave: '注销',
  leaveSure: (plate: string) => `注销 ${plate}？`,
  keep: '保留',
  consents: '同意书',
  noConsent: '没有签过',
  signed: '已签',
  until: (date: string) => `有效到 ${date}`,
  expired: '已到期',
  withdraw: '撤回',
  withdrawSure: (what: string) => `撤回“${what}”？`,
  give: '补签',
  status: { lived: '已入住', empty: '没有住户' },
  saved: {
    vehicle: '车辆已登记',
    gone: '已注销',
  },
  keys: { release: '出库', add: '加人', back: '返回', around: '上下户' },
} as const

export const vehicleText = {
  title: '登记车辆',
  plate: '车牌',
  missing: '请输入车牌',
  place: '车位',
  colour: '颜色',
  keeper: '谁在开',
} as const

/** What each of the joint owners holds. */
export const sharesText = {
  title: '产权份额',
  open: '份额',
  hint: '合计 100%；全部留空就是共同共有',
  unit: '%',
  sum: (percent: number) => `现在合计 ${percent}%`,
  joint: '共同共有',
  saved: '份额已保存',
} as const

export const consentText = {
  title: '登记已签的同意书',
  who: '谁签的',
  what: '签了哪一项',
  until: '有效到',
  note: '备注',
  saved: '同意书已登记',
} as const
