import type { Carrier, ListFilter, ParcelState, SizeClass } from './parcels.schema.contract.ts'

export const carrierNames: Readonly<Record<Carrier, string>> = {
  sf: '顺丰',
  jd: '京东',
  zto: '中通',
  yto: '圆通',
  sto: '申通',
  yunda: '韵达',
  jtexpress: '极兔',
  ems: 'EMS',
  deppon: '德邦',
  other: '其他',
}

export const parcelStateNames: Readonly<Record<ParcelState, string>> = {
  expected: '预报',
  received: '待取',
  unclaimed: '待认',
  notified: '已通知',
  deposited: '寄存',
  toDoor: '送上门',
  damaged: '破损争议',
  lost: '丢失',
  misdelivered: '误收',
  reversed: '误领追回',
  collected: '已出库',
  handedBack: '退回快递',
  forwarded: '已转寄',
  takenBack: '已取回',
  pickedUp: '已揽收',
  refused: '拒收',
  withdrawn: '已撤回',
  closedByForce: '强制结案',
}

export const sizeClassNames: Readonly<Record<SizeClass, string>> = {
  small: '小件',
  medium: '中件',
  large: '大件',
  fridge: '冷藏',
}

export const listFilterNames: Readonly<Record<ListFilter, string>> = {
  waiting: '待取',
  today: '今天',
  overdue: '超期',
  unclaimed: '待认',
  collected: '已出库',
}

/** Places that a clerk knows by another word than the number of their slot. */
const specialPlaces: Readonly<Record<string, string>> = {
  17: '冷柜 17 格',
  18: '冷柜 18 格',
  19: '大件地面',
  21: '保险柜',
  22: '信件格',
  23: '代寄格',
  24: '寄存格',
}

/** `B1-07-46` in words: B1 架 07 格; `B1-21-46`: B1 保险柜. */
export const placeText = (shelfNo: string): string => {
  const [desk, slot = ''] = shelfNo.split('-')
  const special = specialPlaces[slot]
  return special === undefined ? `${desk} 架 ${slot} 格` : `${desk} ${special}`
}

/** What the work desk says about many items at once. */
export const dueTexts = { remind: (count: number) => `${count} 件` } as const

/** How a home's file tells of its parcels. */
export const historyTexts = {
  waiting: (count: number) => `${count} 件包裹在等`,
  oldest: (days: number, large: number) =>
    [days === 0 ? '都是今天到的' : `最久 ${days} 天`, ...(large > 0 ? [`有 ${large} 件大件`] : [])].join(
      '，',
    ),
  received: '包裹入库',
  withdrawn: '入库撤回',
  handedOut: '包裹出库',
  arrival: (carrier: string, tailNo: string, place: string) => `${carrier} ${tailNo}，放 ${place}`,
  handover: (pieces: number, collector: string) =>
    collector === '' ? `${pieces} 件` : `${pieces} 件，${collector} 取走`,
} as const

export const parcelErrorTexts = {
  PARCEL_ALREADY_HERE: ({ shelfNo }: { shelfNo: string }) =>
    `这件已入库，在 ${placeText(shelfNo)}，请接着扫下一件`,
  TRACKING_NO_UNREADABLE: () => '单号没有读全，请再扫一次或手工输入',
  PARCEL_NOT_WAITING: ({ state }: { state: ParcelState }) =>
    `这件${parcelStateNames[state]}，不能再改，请刷新后核对`,
  TOO_LATE_TO_WITHDRAW: () => '入库超过 10 分钟，不能直接撤回，请找主管处理',
  COLLECTOR_NOT_OF_HOUSEHOLD: () => '请先核对，来人不在本户名单，可以打电话问业主或请主管同意',
  PICKUP_CODE_WRONG: () => '取件码和这几件对不上，请再看一眼通知单或打电话问业主',
  ID_TAIL_DIFFERS: () => '证件后四位和档案里的不一样，请再看一眼证件或打电话问业主',
  PROOF_MISSING: ({ needs }: { needs: readonly ('id' | 'signature')[] }) =>
    `这几件要${needs.map((need) => (need === 'id' ? '看证件' : '签名')).join('和')}才能交，请补上再办`,
  APPROVAL_REFUSED: () => '主管的同意已用过或已过期，请主管再输一次密码',
  PARCEL_ALREADY_COLLECTED: ({ by }: { by: string }) => `有一件已由${by}交出，请刷新后核对剩下的`,
  PARCEL_OF_ANOTHER_UNIT: ({ unit }: { unit: string }) =>
    unit === '' ? '有一件还没有收件人，请先认领再出库' : `有一件是 ${unit} 的，请拿开再交`,
  RANGE_TOO_LONG: ({ days }: { days: number }) => `开始日期要在结束日期之前，一次最多 ${days} 天，请改好日期`,
} as const

/** What the print log calls them. */
export const labelForm = { formNo: '', title: '包裹标签' } as const
export const registerForm = { formNo: 'QR-KF-07', title: '代收包裹登记表' } as const

export const registerTexts = {
  formNo: 'QR-KF-07',
} as const
