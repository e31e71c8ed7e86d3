import type { Relation } from './people.contract.ts'

export const relationTexts: Readonly<Record<Relation, string>> = {
  owner: '业主',
  coOwner: '共有人',
  householdMember: '家庭成员',
  tenant: '租户',
}

/** Why a phone number cannot be kept. */
export const phoneProblemTexts = {
  masked: '电话中间是星号，请填完整号码',
  mobileLength: '手机号应为 11 位，请核对',
  noAreaCode: '固定电话没有区号，请写成 0571-88882210 这样',
  unreadable: '电话的写法不对，请核对',
} as const
export type PhoneProblem = keyof typeof phoneProblemTexts

/** Why a paper's number cannot be kept. */
export const idNumberProblemTexts = {
  masked: '证件号中间是星号，请填完整号码',
  fifteen: '15 位身份证已停用，请填 18 位新号码',
  precision: '证件号末尾变成了 0，请把这一列设为文本格式后重填',
  length: '身份证号应为 18 位，请核对',
  province: '身份证号前两位不是省份代码，请核对',
  date: '身份证号里的出生日期不存在，请核对',
  check: '身份证号校验位对不上，请核对有没有输错',
} as const
export type IdNumberProblem = keyof typeof idNumberProblemTexts

/** Why a plate cannot be kept. */
export const plateProblemTexts = {
  masked: '车牌中间是星号，请填完整车牌',
  province: '车牌第一个字不是省份简称，请核对',
  letters: '车牌里没有字母 I 和 O，请核对是不是数字 1 和 0',
  length: '车牌应为 7 位，新能源 8 位，请核对',
  unreadable: '车牌的写法不对，请核对',
} as const
export type PlateProblem = keyof typeof plateProblemTexts
