import { Button } from 'antd'
import { MoneyWay } from '#core/print-desk/ledger.contract.ts'
import { methodNames } from '#core/print-desk/print-desk.text.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import type { OpenSheet } from './fax-frame.tsx'
import { faxText } from './fax-page.text.ts'

interface FaxMoneyProps {
  row: {
    readonly id: string
    readonly amountFen: number
    readonly paid: boolean
    readonly chargeRevision: number | null
  }
  onSheet: (sheet: OpenSheet) => void
}

/** What an owner still owes for a fax is taken here, and its receipt is printed. */
export const FaxMoney = ({ row, onSheet }: FaxMoneyProps) => {
  const mayCollect = useMay('fee.collect')
  const collect = useAct('printDesk', 'collect')
  const toasts = useToasts()
  const { chargeRevision } = row
  if (row.amountFen === 0 || chargeRevision === null) return null
  if (row.paid)
    return (
      <div>
        <Button
          onClick={() => onSheet({ form: 'print-receipt', recordId: row.id, title: faxText.side.receipt })}
        >
          {faxText.side.receipt}
        </Button>
      </div>
    )
  const take = async (method: MoneyWay): Promise<void> => {
    if (collect.busy) return
    const answer = await collect.act({ recordId: row.id, revision: chargeRevision, method })
    if (answer.ok) toasts.show({ text: faxText.side.taken(answer.value.fen) })
  }
  if (!mayCollect) return null
  return (
    <section>
      <SectionHead title={faxText.side.method} />
      <div className="fax-acts">
        {MoneyWay.options.map((method) => (
          <Button key={method} onClick={() => void take(method)}>
            {methodNames[method]}
          </Button>
        ))}
      </div>
      {collect.problem !== null && <InlineError title={collect.problem.message} />}
    </section>
  )
}
