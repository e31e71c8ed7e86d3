import type { ErrorTexts } from '../../kernel/text.ts'
import type { CaseEntries, Sex } from '../entries.schema.contract.ts'
import type { FormCode } from '../form-codes.contract.ts'
import type { Defect, Item, Meter, Responsible, Room } from '../inspection.schema.contract.ts'
import type { PaperState } from './papers.schema.contract.ts'

export const formTitles: Readonly<Record<FormCode, string>> = {
  'F-01': '入住通知书',
  'F-02': '入住手续流转单',
  'F-03': '业主登记表',
  'F-04': '家庭成员登记表',
  'F-05': '车辆登记表',
  'F-06': '前期物业服务协议',
  'F-07': '临时管理规约承诺书',
  'F-08': '消防安全责任书',
  'F-09': '住户资料签收单',
  'F-10': '房屋验收单',
  'F-11': '表底数确认单',
  'F-12': '钥匙交接单',
  'F-13': '钥匙托管委托书',
  'F-14': '费用缴纳清单',
  'F-14a': '收据',
  'F-14b': '押金收据',
  'F-15': '装修须知签收、申请',
  'F-16': '卡证领用登记表',
  'F-17': '整改通知单',
  'F-18': '授权委托书',
  'F-19': '缺件补交承诺书',
  'F-20': '个人信息告知书',
  'F-21': '代收包裹授权书',
  'F-22': '收楼物品移交清单',
  'F-23': '一户一档目录',
  'F-24': '档案袋标签',
  'F-25': '暂缓收楼确认单',
  'F-26': '押金退还单',
  'F-27': '租户登记表',
}

export const coverForm = { formNo: 'F-00', title: '入住资料封面' } as const

export const paperStateNames: Readonly<Record<PaperState, string>> = {
  none: '未打印',
  queued: '打印中',
  printed: '已打印',
  trouble: '没打出来',
  signed: '已签',
  stale: '要重打',
}

/** What a changed datum is called beside the form that must be printed again. */
export const factNames: Readonly<Record<string, string>> = {
  home: '房号或业主',
  owner: '业主信息',
  others: '共有人',
  address: '通讯地址',
  emergency: '紧急联系人',
  area: '面积',
  houseType: '户型',
  purchased: '购房日期',
  use: '用途',
  mailing: '通知方式',
  language: '语言',
  members: '家庭成员',
  helpers: '家政、司机',
  pets: '宠物',
  petNote: '宠物',
  aids: '需要关照',
  cars: '车辆',
  company: '物业名称、电话',
  ownerPhone: '业主电话',
  price: '收费标准',
  start: '计费起始',
  term: '期限',
  clauses: '条款文本',
  edition: '条款文本',
  responsible: '责任人',
  phone: '电话',
  slot: '预约',
  ownerType: '业主类型',
  papers: '缺件',
  keys: '钥匙',
  bag: '封袋号',
  receiver: '领取人',
  difference: '钥匙差异',
  meters: '表底数',
  defects: '缺陷',
  rooms: '户型',
  items: '验房项目',
  absent: '验房项目',
  lines: '费用',
  rule: '费用规则',
  ownerBears: '费用承担',
  cards: '卡证',
  collectors: '可领取人',
  standing: '代收授权',
  books: '资料',
  developer: '建设单位',
  goods: '物品',
  reason: '原因',
  recheck: '复验日期',
  when: '办理时间',
  where: '办理地点',
  fees: '费用估算',
  tenant: '承租人',
  lease: '租期',
  people: '同住人员',
  agent: '受托人',
  principals: '委托人',
}

export const roomNames: Readonly<Record<Room, string>> = {
  entry: '入户',
  living: '客厅',
  dining: '餐厅',
  masterBedroom: '主卧',
  bedroom2: '次卧',
  bedroom3: '卧三',
  bedroom4: '卧四',
  kitchen: '厨房',
  masterBath: '主卫',
  guestBath: '次卫',
  balcony: '阳台',
  serviceBalcony: '生活阳台',
  equipment: '设备平台',
  shopFloor: '营业厅',
}

export const itemNames: Readonly<Record<Item, string>> = {
  door: '入户门、锁、猫眼',
  doorbell: '可视对讲',
  window: '窗、五金、玻璃、密封',
  wall: '墙面',
  ceiling: '顶棚',
  floor: '地面、空鼓',
  socket: '开关插座',
  switchboard: '配电箱、回路',
  water: '给水、压力',
  drain: '排水、地漏',
  sealing: '防水、闭水',
  sanitary: '洁具',
  gas: '燃气接口',
  heating: '暖气、地暖',
  airCon: '空调位',
  fire: '烟感、喷淋',
  network: '弱电箱、网口',
  mailbox: '信报箱',
}

export const meterNames: Readonly<Record<Meter, string>> = {
  coldWater: '冷水表',
  hotWater: '热水表',
  reclaimed: '中水表',
  powerPeak: '电表（峰）',
  powerValley: '电表（谷）',
  gas: '燃气表',
  heat: '热量表',
}

export const meterUnits: Readonly<Record<Meter, string>> = {
  ...{ coldWater: '㎥', hotWater: '㎥', reclaimed: '㎥', gas: '㎥' },
  ...{ powerPeak: '度', powerValley: '度', heat: 'kWh' },
}

export const responsibleNames: Readonly<Record<Responsible, string>> = {
  builder: '总包单位',
  supplier: '供应商',
  property: '物业',
}

export const recheckNames: Readonly<Record<NonNullable<Defect['recheckResult']>, string>> = {
  mended: '合格',
  notMended: '不合格',
}

export const sexNames: Readonly<Record<Sex, string>> = { male: '男', female: '女' }

/** As F-03 offers them. */
export const useNames: Readonly<Record<CaseEntries['use'], string>> = {
  own: '自住',
  let: '出租',
  vacant: '空置',
  business: '经营',
}

export const paperTexts = {
  unsigned: (serial: string) => `${serial} 未签`,
  unit: (zone: string, name: string) => `${zone} 区 ${name}`,
  area: (value: string) => `${value} ㎡`,
  share: (value: string) => `${value}%`,
  jointly: '共同共有',
  form: (code: string, title: string) => `${code} ${title}`,
  slot: (date: string, time: string) => `${date} ${time}`.trim(),
  monthFrom: (month: string) => `${month.replace('-', ' 年 ')} 月起（交付次月）`,
  developerPays: '建设单位承担',
  residential: '住宅',
  shop: '商铺',
  paperMarked: (count: number) => `${count}`,
  owner: '业主',
  agent: (name: string) => `${name}（代办）`,
  daily: (count: number) => `单件 ${count} 元`,
  noLimit: '不限',
  kit: (count: number, piece: string) => `标配 ${count} ${piece}`,
  keysDiffer: (kinds: readonly string[], reason: string) => `${kinds.join('、')} ${reason}`,
  cards: (count: number) => (count === 0 ? '' : `门禁卡 ${count} 张`),
  hasCard: '有',
  pieces: { key: '把', card: '张', remote: '个' },
  voided: (words: readonly string[]) => `内容已改：${words.join('、')}`.slice(0, 60),
  spoiled: (reason: string) => `整套续打：${reason}`.slice(0, 60),
  books: [
    ['《住户手册》', '1 册', 'property'],
    ['《住宅质量保证书》', '1 份', 'developer'],
    ['《住宅使用说明书》', '1 份', 'developer'],
    ['《临时管理规约》', '1 份', 'property'],
    ['《装修须知》', '1 份', 'property'],
  ],
  from: { property: '物业', developer: '建设单位' },
  bring: [
    ['入住通知书', '原件，现场收回'],
    ['商品房买卖合同', '首页、签字页、附图页复印件'],
    ['全体业主身份证件', '看原件，记号码，不留复印件'],
    ['付款结算证明、维修资金缴纳凭证', '原件和复印件'],
    ['授权委托书和双方证件', '委托他人办理时'],
  ],
  goods: ['可视对讲分机', '燃气报警器', '空调遥控器', '智能锁说明书'],
  remoteOk: '完好',
} as const

export const paperErrorTexts = {
  PAPER_UNKNOWN: () => '这一户用不到这张表，请刷新后再试',
  NOTHING_TO_PRINT: () => '这一套都打好了，要再打某一张请点开它补打',
  SHEET_UNSIGNABLE: () => '这张还没打出来或已作废，请先打印再记签字',
  CLAUSES_EMPTY: () => '条款文本是空的，请填好再保存',
  BLANK_USED: () => '这张空白表已经登记给一户，请刷新后核对',
} as const satisfies ErrorTexts

/** Numbered blanks against a day without power. */
export const blankSheetTexts = { about: '空白表' } as const

export const offsetForm = { formNo: '', title: '三联纸位置校正页' } as const
