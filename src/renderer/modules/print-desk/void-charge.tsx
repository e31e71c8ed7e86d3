import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { yuanText } from '#core/kernel/format.ts'
import type { Job } from '#core/print-desk/print-desk.schema.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { registerText } from './register-page.text.ts'

const { side: words } = registerText

interface VoidProps {
  row: Job
  onDone: () => void
  onKeep: () => void
}

/** Taking a job back needs a reason; where money was taken, a supervisor as well. */
export const VoidCharge = ({ row, onDone, onKeep }: VoidProps) => {
  const id = useId()
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const act = useAct('printDesk', 'void')
  const token = useAct('staff', 'approve')
  const approvers = useRead('staff', 'approvers', { permission: 'fee.reverse' })
  const toasts = useToasts()
  const returned = row.paid ? row.amountFen : 0
  const go = async (approval?: string): Promise<void> => {
    if (act.busy || reason.trim() === '') return
    const answer = await act.act({
      ...{ recordId: row.id, revision: row.revision, reason },
      ...(approval === undefined ? {} : { approval }),
    })
    if (!answer.ok) return setAsking(answer.problem.code === 'APPROVAL_NEEDED')
    const { returnedFen } = answer.value
    const text = returnedFen === 0 ? registerText.voidedFree : registerText.voidedDone(yuanText(returnedFen))
    toasts.show({ text })
    onDone()
  }
  const approve = async (approverId: string, pin: string): Promise<void> => {
    const answer = await token.act({ approverId, pin, permission: 'fee.reverse', record: row.id })
    if (!answer.ok) return
    setAsking(false)
    await go(answer.value.approval)
  }
  const start = (): void => {
    if (row.voidNeedsApproval) setAsking(reason.trim() !== '')
    else void go()
  }
  return (
    <section className="job-side">
      <FieldFrame id={id} label={words.voidReason} hint={words.voidHint}>
        <Input
          id={id}
          autoFocus
          value={reason}
          maxLength={60}
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={start}
        />
      </FieldFrame>
      {row.voidNeedsApproval && <div className="tx-hint tx-soft">{words.needs}</div>}
      {act.problem !== null && !asking && <InlineError title={act.problem.message} />}
      <div className="job-acts">
        <Button danger disabled={reason.trim() === ''} loading={act.busy} onClick={start}>
          {words.goVoid}
        </Button>
        <Button onClick={onKeep}>{words.keep}</Button>
      </div>
      <SupervisorPin
        open={asking}
        matter={registerText.matter(row.jobNo, yuanText(returned))}
        approvers={approvers.data ?? []}
        problem={token.problem?.message}
        busy={token.busy}
        onPin={(approverId, pin) => void approve(approverId, pin)}
        onClose={() => setAsking(false)}
      />
    </section>
  )
}
