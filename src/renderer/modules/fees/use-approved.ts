import { useState } from 'react'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'

/** A yes for a reversal or a refund: the clerk's own right, or a supervisor's PIN typed at this desk. */
export const useApproved = (record: string, go: (approval: string | undefined) => Promise<void>) => {
  const own = useMay('fee.reverse')
  const [asking, setAsking] = useState(false)
  const token = useAct('staff', 'approve')
  const approvers = useRead('staff', 'approvers', { permission: 'fee.reverse' }, { when: !own })
  return {
    asking,
    start: () => (own ? void go(undefined) : setAsking(true)),
    stop: () => setAsking(false),
    approvers: approvers.data ?? [],
    problem: token.problem?.message,
    busy: token.busy,
    pin: async (approverId: string, pin: string): Promise<void> => {
      const answer = await token.act({ approverId, pin, permission: 'fee.reverse', record })
      if (!answer.ok) return
      setAsking(false)
      await go(answer.value.approval)
    },
  }
}

export type Approved = ReturnType<typeof useApproved>
