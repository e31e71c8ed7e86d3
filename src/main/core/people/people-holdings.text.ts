import type { Relation } from './people.contract.ts'
import { relationTexts } from './people.text.ts'

/** What the print-out of a person's data calls the things that the people room holds. */
export const heldTexts = {
  self: { title: '本人资料', columns: ['项目', '内容'] },
  name: '姓名',
  phone: '电话',
  paper: '证件种类',
  number: '证件号',
  homes: { title: '房屋', columns: ['房号', '身份', '说明', '起', '止', '租期到', '份额'] },
  consents: { title: '同意书', columns: ['事项', '签字日期', '有效到', '撤回日期', '备注'] },
  vehicles: { title: '登记的车辆', columns: ['车牌', '颜色', '车位', '房号', '起', '止'] },
  relation: (relation: Relation, detail: string) =>
    detail === '' ? relationTexts[relation] : `${relationTexts[relation]}（${detail}）`,
  share: (share: number | null) => (share === null ? '' : `${share / 100}%`),
  erased: '已删除',
  livesAt: (unit: string) => `仍登记住在 ${unit}，请先办迁出`,
} as const
