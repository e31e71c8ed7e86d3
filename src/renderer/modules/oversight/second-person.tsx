import { useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { SupervisorPin } from '../../ui/supervisor-pin.tsx'

interface SecondPersonProps {
  open: boolean
  matter: string
  /** What the yes is bound to: the person, or the hold. */
  record: string
  /** Does it; gives the sentence of what went wrong, or null. */
  onApproved: (approval: string) => Promise<string | null>
  onClose: () => void
}

/** Nobody erases alone: somebody else who may types a PIN here. */
export const SecondPerson = ({ open, matter, record, onApproved, onClose }: SecondPersonProps) => {
  const approvers = useRead('staff', 'approvers', { permission: 'person.erase' }, { when: open })
  const token = useAct('staff', 'approve')
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const approve = async (approverId: string, pin: string): Promise<void> => {
    const answer = await token.act({ approverId, pin, permission: 'person.erase', record })
    if (!answer.ok) return setProblem(answer.problem.message)
    const refused = await onApproved(answer.value.approval)
    setProblem(refused ?? undefined)
    if (refused === null) onClose()
  }
  return (
    <SupervisorPin
      open={open}
      matter={matter}
      approvers={approvers.data ?? []}
      busy={token.busy}
      problem={problem}
      onPin={(approverId, pin) => void approve(approverId, pin)}
      onClose={onClose}
    />
  )
}
