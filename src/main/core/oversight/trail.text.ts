/** Rooms and acts of the trail, as they are read: 包裹 · 入库. */
const rooms: Readonly<Record<string, string>> = {
  backup: '备份',
  carriers: '快递号段',
  compound: '小区',
  desk: '工作台',
  documents: '表格',
  drafts: '草稿',
  fax: '传真',
  fees: '收费',
  imports: '导入',
  jobs: '自动任务',
  moveIn: '入住',
  parcels: '包裹',
  people: '人员',
  printDesk: '业主服务',
  printing: '打印',
  privacy: '个人信息',
  registers: '登记',
  rescue: '抢救',
  restore: '恢复',
  search: '查找',
  settings: '设置',
  setup: '首次设置',
  shifts: '交接班',
  staff: '员工',
  trail: '操作记录',
  vip: 'VIP 手册',
}

const acts: Readonly<Record<string, string>> = {
  add: '新增',
  addVehicle: '登记车辆',
  approve: '同意',
  assign: '认领',
  change: '改动',
  changePlaces: '改备份位置',
  commit: '导入',
  correct: '改正',
  create: '新建',
  erase: '删除个人信息',
  export: '打印本人资料',
  giveConsent: '签同意书',
  intake: '入库',
  label: '标签',
  lock: '锁定',
  moveIn: '迁入',
  moveOut: '迁出',
  open: '打开',
  override: '主管放行',
  placeHold: '法定保留',
  preview: '预览',
  print: '打印',
  prove: '验证',
  release: '出库',
  releaseHold: '解除保留',
  removeVehicle: '取消车辆',
  report: '查操作记录',
  reserve: '取编号',
  restore: '恢复',
  retention: '到期清理',
  reveal: '看明文',
  reverse: '冲销',
  revert: '退回',
  run: '备份',
  salvage: '抢救',
  save: '保存',
  setSecret: '改密码',
  setShares: '改份额',
  signIn: '登录',
  signInByBadge: '刷卡登录',
  takeBack: '撤回',
  undo: '撤销',
  void: '作废',
  withdraw: '撤回',
  withdrawConsent: '撤回同意',
  'rows-lost': '发现丢失',
  'anchor-missing': '锚点缺失',
}

const endings: Readonly<Record<string, string>> = { refused: '没有办成' }

/** `parcels.intake.refused` → 包裹 入库 没有办成. What has no word yet is named by its room alone. */
export const actText = (action: string): string => {
  const [room = '', ...rest] = action.split('.')
  const words = rest.flatMap((part) => acts[part] ?? endings[part] ?? [])
  const known = words.length > 0 ? words : [trailTexts.otherAct]
  return [rooms[room] ?? trailTexts.otherRoom, ...known].join(' ')
}

export const kindTexts: Readonly<Record<string, string>> = {
  backup: '备份',
  case: '入住户',
  consent: '同意书',
  desk: '前台',
  import: '导入',
  parcel: '包裹',
  person: '人员',
  'print-sheet': '表格',
  print: '打印',
  refusal: '没有办成',
  settings: '设置',
  staff: '员工',
  unit: '房屋',
  vehicle: '车辆',
}

export const trailTexts = {
  otherRoom: '其他',
  otherAct: '操作',
  system: '程序自动',
  guest: '登录之前',
  unknownStaff: '已不在册的员工',
  rows: (count: number) => `${count} 条`,
  number: (seq: number) => `第 ${seq} 号`,
  subtitle: (whom: string, from: string, to: string) => `${whom}　${from} 至 ${to}`,
  reportForm: { formNo: 'QR-KF-31', title: '操作记录查询单' },
  sealForm: { formNo: 'QR-KF-32', title: '当日封存单' },
} as const

/** Field names of the trail are English identifiers; on paper and screen only their count tells. */
export const fieldsText = (fields: string): string => {
  const count = fields === '' ? 0 : fields.split(' ').length
  return count === 0 ? '' : `${count} 项`
}
