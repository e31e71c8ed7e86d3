import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import { useSecondPerson } from './use-backup.ts'

interface SecondPersonProps {
  open: boolean
  matter: string
  /** What the yes is bound to. */
  record: string
  /** Does it; gives the sentence of what went wrong, or null. */
  onApproved: (approval: string) => Promise<string | null>
  onClose: () => void
}

/** Nobody restores alone: somebody else who may ask for it types a PIN here. */
export const SecondPerson = ({ open, matter, record, onApproved, onClose }: SecondPersonProps) => {
  const { approvers, problem, busy, approve } = useSecondPerson(record, onApproved)
  return (
    <SupervisorPin
      open={open}
      matter={matter}
      approvers={approvers}
      busy={busy}
      onPin={(approverId, pin) => void approve(approverId, pin)}
      onClose={onClose}
      {...(problem === null ? {} : { problem })}
    />
  )
}
