import type { ConsentKind, LikeWhy, PaperKind, Relation } from './people.contract.ts'

export const relationTexts: Readonly<Record<Relation, string>> = {
  owner: '业主',
  coOwner: '共有人',
  householdMember: '家庭成员',
  tenant: '租户',
  helper: '家政等',
}

export const paperKindTexts: Readonly<Record<PaperKind, string>> = {
  idCard: '身份证',
  passport: '护照',
  permit: '港澳台通行证或居住证',
  seen: '其他有效证件（已核）',
}

export const consentTexts: Readonly<Record<ConsentKind, string>> = {
  notice: '个人信息告知',
  mail: '代收包裹',
  photo: '留照片',
  paperCopy: '留证件复印件',
  minorData: '未成年人信息',
  assistance: '老人或行动不便关照',
}

/** Why somebody on file may be the same person. */
export const likeTexts: Readonly<Record<LikeWhy, string>> = {
  samePaper: '证件号相同',
  samePhone: '电话相同',
  sameName: '姓名相同',
}

/** Why a phone number cannot be kept. */
export const phoneProblemTexts = {
  masked: '电话中间是星号，请填完整号码',
  mobileLength: '手机号应为 11 位，请核对',
  noAreaCode: '固定电话没有区号，请写成 0571-88882210 这样',
  unreadable: '电话的写法不对，请核对',
} as const
export type PhoneProblem = keyof typeof phoneProblemTexts

/** More homes with one phone than a family has: an agent's, or a wrong one (spec 3.1.7). */
const USUAL_HOMES = 3

/** What is told after a phone was saved; null where there is nothing to tell. */
export const phoneWarning = (homes: number): string | null =>
  homes > USUAL_HOMES ? `这个电话已登记在 ${homes} 户，请核对是不是中介或填错的号码` : null

/** Why a paper's number cannot be kept. */
export const idNumberProblemTexts = {
  masked: '证件号中间是星号，请填完整号码',
  notKept: '其他证件只看原件不留号码，请把号码清空',
  booklet: '证件号只能是字母和数字，请照证件核对',
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

export const personProblemTexts = {
  name: '姓名只能是文字、间隔号和空格，最多 30 个字，请核对',
  leaseOver: '租期已过，请核对',
  dateAhead: '日期还没到，请核对',
} as const

export const peopleErrorTexts = {
  FIELD_REFUSED: ({ reason }: { reason: string }) => reason,
  NAME_CHANGED: ({ from, to }: { from: string; to: string }) =>
    `姓名由“${from}”改成“${to}”，请先选是改正此人还是新建另一人`,
  ALREADY_ON_FILE: () => '在册已有相像的人，请先选是同一人还是另一人',
  HOLDS_A_SHARE: () => '这位还有产权份额，请先在份额里改掉，再改关系',
  PAPER_IN_USE: () => '这个证件号在册是另一个人的，请核对证件',
  PLATE_IN_USE: ({ unit }: { unit: string }) =>
    unit === '' ? '这个车牌在册是别的区的，请核对' : `这个车牌在册是 ${unit} 的，请核对`,
  LIVES_HERE: () => '这个人已在本户，请刷新后核对',
  SHARES_WRONG: ({ sum }: { sum: number }) =>
    `各人份额加起来是 ${sum / 100}%，请改成 100% 或都不填（共同共有）`,
  CONSENT_GIVEN: () => '这一项已经签过，请先撤回再重签',
  NOT_AN_OWNER: () => '只有业主和共有人有份额，请核对',
} as const
