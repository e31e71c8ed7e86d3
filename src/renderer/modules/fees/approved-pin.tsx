import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import type { Approved } from './use-approved.ts'

/** Where a supervisor says yes to a reversal or a refund. */
export const ApprovedPin = ({ approved, matter }: { approved: Approved; matter: string }) => (
  <SupervisorPin
    open={approved.asking}
    matter={matter}
    approvers={approved.approvers}
    problem={approved.problem}
    busy={approved.busy}
    onPin={(approverId, pin) => void approved.pin(approverId, pin)}
    onClose={approved.stop}
  />
)
