import type { CellResult, Item, Meter, Responsible, Room, Severity } from './inspection.schema.contract.ts'

export const roomTexts: Readonly<Record<Room, string>> = {
  entry: '入户',
  living: '客厅',
  dining: '餐厅',
  masterBedroom: '主卧',
  bedroom2: '次卧',
  bedroom3: '次卧二',
  bedroom4: '次卧三',
  kitchen: '厨房',
  masterBath: '主卫',
  guestBath: '次卫',
  balcony: '阳台',
  serviceBalcony: '工作阳台',
  equipment: '设备平台',
  shopFloor: '铺面',
}

export const itemTexts: Readonly<Record<Item, string>> = {
  door: '门锁猫眼',
  doorbell: '可视对讲',
  window: '窗和玻璃',
  wall: '墙面',
  ceiling: '顶棚',
  floor: '地面',
  socket: '开关插座',
  switchboard: '配电箱',
  water: '给水',
  drain: '排水地漏',
  sealing: '防水',
  sanitary: '洁具',
  gas: '燃气接口',
  heating: '暖气地暖',
  airCon: '空调位',
  fire: '烟感喷淋',
  network: '弱电网口',
  mailbox: '信报箱',
}

/** Heads of narrow columns. */
export const itemHeads: Readonly<Record<Item, string>> = {
  door: '门锁',
  doorbell: '对讲',
  window: '窗',
  wall: '墙面',
  ceiling: '顶棚',
  floor: '地面',
  socket: '插座',
  switchboard: '配电',
  water: '给水',
  drain: '排水',
  sealing: '防水',
  sanitary: '洁具',
  gas: '燃气',
  heating: '暖气',
  airCon: '空调',
  fire: '烟感',
  network: '网口',
  mailbox: '信箱',
}

export const cellTexts: Readonly<Record<CellResult, string>> = {
  ok: '好',
  defect: '有问题',
  notApplicable: '没有这项',
}

export const severityTexts: Readonly<Record<Severity, string>> = {
  A: '使用',
  B: '功能',
  C: '外观',
}

export const responsibleTexts: Readonly<Record<Responsible, string>> = {
  builder: '施工单位',
  supplier: '供货商',
  property: '物业',
}

export const meterTexts: Readonly<Record<Meter, string>> = {
  coldWater: '冷水',
  hotWater: '热水',
  reclaimed: '中水',
  powerPeak: '电（峰）',
  powerValley: '电（谷）',
  gas: '燃气',
  heat: '热力',
}

/** What is said of an item, as inspectors say it; the first is the usual one. */
export const phrases: Readonly<Record<Item, readonly string[]>> = {
  door: ['门锁不灵', '门扇变形关不严', '门框磕碰', '猫眼松动'],
  doorbell: ['对讲无声', '对讲不亮', '开锁无反应'],
  window: ['窗扇关不严', '玻璃划伤', '密封条脱落', '五金松动'],
  wall: ['空鼓', '裂缝', '渗水痕迹', '墙面不平', '漆面色差'],
  ceiling: ['裂缝', '渗水痕迹', '顶棚不平'],
  floor: ['空鼓', '起砂', '裂缝', '地面不平'],
  socket: ['没有电', '面板松动', '面板缺失'],
  switchboard: ['回路没有标识', '漏电保护不动作', '箱门变形'],
  water: ['漏水', '水压不足', '阀门锈蚀'],
  drain: ['排水不畅', '地漏返味', '地漏缺失', '找坡不对积水'],
  sealing: ['闭水渗漏', '涂层破损'],
  sanitary: ['洁具破损', '安装松动', '打胶不匀'],
  gas: ['接口没有封堵', '报警器不响'],
  heating: ['不热', '漏水', '分水器锈蚀'],
  airCon: ['孔位不对', '没有排水管'],
  fire: ['烟感不亮', '喷淋遮挡'],
  network: ['网口不通', '弱电箱没有电源', '面板缺失'],
  mailbox: ['锁坏', '变形'],
}
