import { useState } from 'react'
import type { Approval } from '#core/move-in/move-in.contract.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { caseText } from './case-page.text.ts'

const permission = 'movein.override'

/** How far the clerk is with a supervisor: a PIN is being typed here, or it is asked who said yes on the phone. */
type Asking = 'pin' | 'phone' | null

export interface Wanted {
  /** The case that the yes is bound to. */
  readonly record: string
  /** Nothing is asked of a supervisor before the form stands. */
  readonly ready: () => boolean
  readonly run: (approval: Approval | undefined) => Promise<void>
}

/** The yes that an act needs: the clerk's own right, a PIN typed here, or a word on the phone (roles.md). */
export const useApproval = ({ record, ready, run }: Wanted) => {
  const own = useMay(permission)
  const approvers = useRead('staff', 'approvers', { permission }, { when: !own })
  const token = useAct('staff', 'approve')
  const [asking, setAsking] = useState<Asking>(null)
  const ask = (how: Exclude<Asking, null>) => (): void => {
    if (ready()) setAsking(how)
  }
  const pin = async (approverId: string, typed: string): Promise<void> => {
    const answer = await token.act({ approverId, pin: typed, permission, record })
    if (!answer.ok) return
    setAsking(null)
    await run({ kind: 'token', token: answer.value.approval })
  }
  return {
    ...{ own, asking },
    approvers: approvers.data ?? [],
    problem: token.problem?.message,
    busy: token.busy,
    stop: () => setAsking(null),
    askPin: ask('pin'),
    askPhone: ask('phone'),
    pin: (approverId: string, typed: string) => void pin(approverId, typed),
    said: (approverId: string) => {
      setAsking(null)
      void run({ kind: 'phone', approverId, said: caseText.approval.said })
    },
    decide: () => {
      if (own) void (ready() && run(undefined))
      else ask('pin')()
    },
  }
}

export type Agreement = ReturnType<typeof useApproval>
