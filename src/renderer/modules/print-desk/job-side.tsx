import { Button } from 'antd'
import { useState } from 'react'
import { yuanText } from '#core/kernel/format.ts'
import { MoneyWay } from '#core/print-desk/ledger.contract.ts'
import type { Job } from '#core/print-desk/print-desk.schema.contract.ts'
import { methodNames, serviceNames, workText } from '#core/print-desk/print-desk.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { stateOf } from './job-columns.tsx'
import { registerText } from './register-page.text.ts'
import type { OpenSheet } from './service-page.tsx'
import { VoidCharge } from './void-charge.tsx'

const { side: words } = registerText

interface JobSideProps {
  row: Job
  onSheet: (sheet: OpenSheet) => void
  onClose: () => void
}

/** One job: what it was, and what can still be done about it. */
export const JobSide = ({ row, onSheet, onClose }: JobSideProps) => {
  const [voiding, setVoiding] = useState(false)
  const state = stateOf(row)
  useKeys([{ key: 'Esc', label: registerText.keys.back, run: voiding ? () => setVoiding(false) : onClose }])
  return (
    <div className="job-side">
      <SectionHead title={words.title} note={row.jobNo} />
      <FactList
        facts={[
          { label: words.what, value: `${serviceNames[row.service]} ${workText(row)}` },
          ...(row.machine === '' ? [] : [{ label: words.machine, value: row.machine }]),
          { label: words.units, value: words.free(row.units, row.freeUnits) },
          { label: words.amount, value: `${yuanText(row.amountFen)} ${methodNames[row.method]}` },
          { label: words.price, value: words.version(row.priceList) },
          ...(row.signed ? [{ label: words.signed, value: words.yes }] : []),
          ...(row.voided ? [{ label: words.voided, value: row.voidReason }] : []),
        ]}
      />
      {state === 'owed' && <Collect row={row} onDone={onClose} />}
      {!row.voided && voiding && <VoidCharge row={row} onDone={onClose} onKeep={() => setVoiding(false)} />}
      {!row.voided && !voiding && (
        <Acts row={row} onSheet={onSheet} onVoid={() => setVoiding(true)} onDone={onClose} />
      )}
      <div>
        <Button onClick={onClose}>
          {words.close}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </div>
  )
}

interface ActsProps {
  row: Job
  onSheet: (sheet: OpenSheet) => void
  onVoid: () => void
  onDone: () => void
}

const Acts = ({ row, onSheet, onVoid, onDone }: ActsProps) => {
  const dispute = useAct('printDesk', 'dispute')
  const turn = async (): Promise<void> => {
    const answer = await dispute.act({
      recordId: row.id,
      revision: row.revision,
      on: !row.disputed,
      note: '',
    })
    if (answer.ok) onDone()
  }
  return (
    <div className="job-acts">
      {row.amountFen > 0 && row.paid && (
        <Button
          onClick={() =>
            onSheet({ form: 'print-receipt', recordId: row.id, title: registerText.side.receipt })
          }
        >
          {words.receipt}
        </Button>
      )}
      {row.amountFen > 0 && (
        <Button loading={dispute.busy} title={words.disputeHint} onClick={() => void turn()}>
          {row.disputed ? words.settle : words.dispute}
        </Button>
      )}
      <Button danger onClick={onVoid}>
        {words.void}
      </Button>
      {dispute.problem !== null && <InlineError title={dispute.problem.message} />}
    </div>
  )
}

const Collect = ({ row, onDone }: { row: Job; onDone: () => void }) => {
  const mayCollect = useMay('fee.collect')
  const collect = useAct('printDesk', 'collect')
  const toasts = useToasts()
  const take = async (method: MoneyWay): Promise<void> => {
    if (collect.busy) return
    const answer = await collect.act({ recordId: row.id, revision: row.revision, method })
    if (!answer.ok) return
    toasts.show({ text: registerText.collected(yuanText(answer.value.fen)) })
    onDone()
  }
  useKeys(
    MoneyWay.options.map((method, index) => ({
      key: String(index + 1),
      label: methodNames[method],
      when: mayCollect,
      run: () => void take(method),
    })),
  )
  if (!mayCollect) return null
  return (
    <section>
      <SectionHead title={words.collect} note={words.collectHint} />
      <div className="job-acts">
        {MoneyWay.options.map((method, index) => (
          <Button key={method} autoFocus={index === 0} onClick={() => void take(method)}>
            {methodNames[method]}
            <KeyCap>{String(index + 1)}</KeyCap>
          </Button>
        ))}
      </div>
      {collect.problem !== null && <InlineError title={collect.problem.message} />}
    </section>
  )
}
