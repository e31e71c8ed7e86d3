import { trailKinds, trailRooms } from './trail-acts.text.ts'

const REFUSED = '没有办成'

/** `parcels.intake.refused` → 包裹 入库 没有办成. What has no word is named by its room alone. */
export const actText = (action: string): string => {
  const [room = '', act = '', ...rest] = action.split('.')
  const known = trailRooms[room]
  const refused = act === 'refused' || rest.includes('refused') ? [REFUSED] : []
  const words = [known?.name ?? trailTexts.otherRoom, known?.acts[act] ?? trailTexts.otherAct]
  return [...words, ...refused].join(' ')
}

export const kindText = (kind: string): string => trailKinds[kind] ?? ''

export const trailTexts = {
  otherRoom: '其他',
  otherAct: '操作',
  system: '程序自动',
  guest: '登录之前',
  unknownStaff: '已不在册的员工',
  rows: (count: number) => `${count} 条`,
  number: (seq: number) => `第 ${seq} 号`,
  subtitle: (whom: string, from: string, to: string) => `${whom}　${from} 至 ${to}`,
  reportForm: { formNo: 'QR-KF-41', title: '操作记录查询单' },
  sealForm: { formNo: 'QR-KF-42', title: '当日封存单' },
} as const

/** Field names of the trail are English identifiers; on paper and screen only their count tells. */
export const fieldsText = (fields: string): string => {
  const count = fields === '' ? 0 : fields.split(' ').length
  return count === 0 ? '' : `${count} 项`
}
