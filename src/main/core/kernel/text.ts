import type { HardRule } from './content/check.ts'
import type { CommonErrorCode } from './procedure.ts'

/** A sentence for each error code, made from the error's data. */
export type ErrorTexts = Readonly<Record<string, (data: never) => string>>

/** Cause and what to do, no full stop, no exclamation mark (ux.md section 3). */
export const commonErrorTexts: Readonly<Record<CommonErrorCode, (data: never) => string>> = {
  NOT_SIGNED_IN: () => '登录已结束，请重新登录，没填完的单子还在',
  FORBIDDEN: () => '您的岗位不能办这一项，请找主管办理',
  BAD_INPUT: () => '有内容没有填对，请按红字改好再保存',
  NOT_FOUND: () => '找不到这条记录，可能刚被改动，请刷新后再试',
  CONFLICT: () => '这条记录刚被别人改过，请核对新内容后再保存',
  COMMAND_REUSED: () => '这一步已经办过，内容却不一样，请刷新后重新办理',
  NOT_READY: () => '资料库还没有打开，请先完成首次设置或输入恢复码',
  DISK_FULL: (data: { freeMb: number }) => `磁盘只剩 ${data.freeMb} MB，没有保存，请清理磁盘后再试`,
  DISK_READ_ONLY: () => '资料库所在的磁盘不能写入，没有保存，请检查磁盘或报管理员',
  DATABASE_BUSY: () => '资料库正忙，没有保存，请过几秒再试',
  DATABASE_DAMAGED: () => '资料库读不通，没有保存，请停止录入并报管理员（D-01）',
  INTERNAL: (data: { reference: string }) =>
    `程序出错，没有保存，请重试，仍不行请报管理员（${data.reference}）`,
}

/** Why a text is not kept (内容检查). Nobody can override it, so each says how to put it. */
export const contentTexts: Readonly<Record<HardRule, string>> = {
  'unit-designation': '这里写了部队番号或代号，不能保存，请删掉',
  'military-post': '这里写了军队职务或军衔，不能保存，请改成“先生”“女士”“老师”',
  itinerary: '这里写了出门、回家的时间，不能保存，请去掉钟点或换个说法',
}

/** Words for a field that fails its check, when the form says nothing better. */
export const fieldTexts = {
  missing: (label: string) => `请输入${label}`,
  choose: (label: string) => `请选择${label}`,
  tooLong: (label: string, max: number) => `${label}最多 ${max} 个字`,
  tooShort: (label: string, min: number) => `${label}至少 ${min} 位`,
  wrongForm: (label: string) => `${label}的写法不对，请核对`,
} as const
