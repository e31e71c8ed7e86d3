import type { Handlers } from '../kernel/handler.ts'
import type { deskContract } from './desk.contract.ts'
import { type DueItems, today } from './desk.service.ts'

export const deskRouter = (duties: readonly DueItems[]): Handlers<typeof deskContract> => ({
  today: (_input, { caller }) => today(duties, caller),
})
