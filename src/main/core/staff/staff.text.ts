import type { Role } from './staff.contract.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  assistant: '客服前台助理',
  specialist: '客服专员',
  supervisor: '客服主管',
  projectManager: '项目经理',
  cashier: '收费员',
  cleaningForeman: '保洁班长',
  guard: '门岗',
  ceremonialPost: '形象岗',
  administrator: '系统管理员',
}

/** How somebody may come in: on the page of accounts and on the sheet of their review. */
const signInWays = { password: '密码', pin: '数字密码', badge: '工牌' } as const

export const signInWaysOf = ({ hasPin, hasBadge }: { hasPin: boolean; hasBadge: boolean }): string =>
  [signInWays.password, ...(hasPin ? [signInWays.pin] : []), ...(hasBadge ? [signInWays.badge] : [])].join(
    '、',
  )

const wait = (seconds: number): string => (seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`)

export const staffErrorTexts = {
  WRONG_SECRET: ({ left }: { left: number }) => `密码不对，还能试 ${left} 次，忘记密码请找主管重设`,
  SIGN_IN_BLOCKED: ({ seconds }: { seconds: number }) =>
    `连续输错，请等 ${wait(seconds)}再试，或请主管重设密码`,
  PIN_CLOSED: () => '数字密码输错太多次已停用，请改用登录密码，或请主管重设',
  PIN_EASY: () => '这个数字密码太好猜，请换一个，不用同一个数字，也不用顺着排的六个',
  PASSWORD_FIRST: () => '这张台今天还没有用登录密码开过，请先用登录密码登录一次',
  STAFF_INACTIVE: () => '这个账号已停用，请找主管',
  BADGE_UNKNOWN: () => '这张工牌没有登记，请选自己的名字登录，再请主管登记工牌',
  ROLE_TOO_HIGH: () => '您不能设置这个岗位，请找主管或项目经理办理',
  STAFF_NAME_TAKEN: () => '已有同名的账号，请在姓名后加岗位或编号区分',
  LAST_MANAGER: () => '至少要留一位能管账号的主管或项目经理，请先指定接替的人',
  BADGE_TAKEN: () => '这张工牌已登记给别人，请换一张或先停用原来的',
} as const
