import type { Handlers } from '../kernel/handler.ts'
import { type ApprovalHouse, approve, approvers } from './approval.service.ts'
import type { BadgeQuestions } from './badge-questions.ts'
import { keepTextScale, lockScreen, type RosterHouse, staffList } from './roster.service.ts'
import { isBadge, signIn, signInByBadge } from './sign-in.service.ts'
import type { staffContract } from './staff.contract.ts'
import { changeStaff, createStaff, type StaffHouse, setSecret } from './staff.service.ts'

export interface StaffRouterHouse extends StaffHouse, ApprovalHouse, RosterHouse {
  readonly badgeQuestions: BadgeQuestions
}

export const staffRouter = (house: StaffRouterHouse): Handlers<typeof staffContract> => ({
  lockScreen: ({ deskCode }) => lockScreen(house, deskCode ?? ''),
  signIn: (input, call) => signIn(house, input, call),
  signInByBadge: (input, call) => signInByBadge(house, input, call),
  isBadge: ({ code }, call) => isBadge(house, code, call),
  touch: async (_input, { caller }) => {
    house.sessions.touch(caller.sessionId)
    return {}
  },
  lock: async (_input, { caller }) => {
    house.sessions.close(caller.sessionId)
    return {}
  },
  setTextScale: ({ scale }, call) => keepTextScale(house, scale, call),
  list: () => staffList(house),
  create: (input, call) => createStaff(house, input, call),
  change: (input, call) => changeStaff(house, input, call),
  setSecret: (input, call) => setSecret(house, input, call),
  approve: (input, call) => approve(house, input, call),
  approvers: ({ permission }, { caller }) => approvers(house, permission, caller.staffId),
})
