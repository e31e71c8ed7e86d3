import type { CaseState } from '#core/move-in/move-in.schema.contract.ts'
import type { Tone } from '../../ui/tone.ts'

export const caseTones: Readonly<Record<CaseState, Tone>> = {
  planned: 'idle',
  notified: 'idle',
  overdue: 'stop',
  checkedIn: 'active',
  identityOk: 'active',
  documentsPending: 'due',
  documentsOk: 'active',
  inspected: 'active',
  signed: 'active',
  feesSettled: 'active',
  keysGiven: 'active',
  reopened: 'due',
  onHold: 'due',
  handedOver: 'done',
  archived: 'done',
  cancelled: 'idle',
}
