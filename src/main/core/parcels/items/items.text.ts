import type { ItemAct } from '../item-kinds.contract.ts'
import { itemActNames } from '../item-kinds.text.ts'
import type { ParcelState } from '../parcels.schema.contract.ts'
import { parcelStateNames } from '../parcels.text.ts'
import type { PictureKind } from './items.contract.ts'

export const pictureKindNames: Readonly<Record<PictureKind, string>> = {
  signature: '取件签名',
  collectorPhoto: '取件照片',
  itemPhoto: '包裹照片',
  courierSignature: '快递员签名',
  consentSignature: '授权签名',
}

const lackNames = { place: '放的位置', person: '交给谁', reason: '原因', approval: '主管同意' } as const

export const itemErrorTexts = {
  KEEP_TOO_LONG: ({ latest }: { latest: string }) => `最晚保管到 ${latest}，请改早一些或和业主商量退回`,
  ACT_NOT_POSSIBLE: ({ act, state }: { act: ItemAct; state: ParcelState }) =>
    `这件现在是“${parcelStateNames[state]}”，不能${itemActNames[act]}，请刷新后核对`,
  ACT_TOO_LATE: ({ act }: { act: ItemAct }) =>
    act === 'undo'
      ? '出库超过 5 分钟，不能直接撤销，请主管办误领冲正'
      : '时间太久，不能直接撤回，请找主管处理',
  ACT_INCOMPLETE: ({ act, lacks }: { act: ItemAct; lacks: keyof typeof lackNames }) =>
    `${itemActNames[act]}还缺${lackNames[lacks]}，请补上再办`,
} as const
