import { PrinterOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { HeldKeys } from '#core/move-in/custody.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { keysPageText as text } from './keys-page.text.ts'
import { LendKeys } from './lend-keys.tsx'

interface HeldSideProps {
  held: HeldKeys
  onDone: () => void
  onPrint: (caseId: string) => void
}

/** One set of keys: where it lies, who may have it, and the one act that is open now. */
export const HeldSide = ({ held, onDone, onPrint }: HeldSideProps) => {
  const [doing, setDoing] = useState<'look' | 'lend' | 'give'>('look')
  const { loan, caseId } = held
  const back = (): void => setDoing('look')
  useKeys([
    {
      key: 'L',
      label: text.keys.lend,
      when: loan === null && doing === 'look',
      run: () => setDoing('lend'),
    },
  ])
  return (
    <>
      <SectionHead
        title={held.custodyNo}
        act={
          <Button
            size="small"
            icon={<PrinterOutlined />}
            disabled={caseId === null}
            title={caseId === null ? text.noCase : undefined}
            onClick={() => caseId !== null && onPrint(caseId)}
          >
            {text.print}
          </Button>
        }
      />
      <FactList facts={factsOf(held)} />
      {loan !== null && <Loan held={held} loan={loan} />}
      {loan === null && doing === 'lend' && <LendKeys custodyId={held.id} onDone={back} />}
      {loan === null && doing === 'give' && <GiveBack held={held} onDone={onDone} onBack={back} />}
      {loan === null && doing === 'look' && (
        <div className="case-acts">
          <Button type="primary" onClick={() => setDoing('lend')}>
            {text.lend.open}
            <KeyCap onFill>L</KeyCap>
          </Button>
          <Button onClick={() => setDoing('give')}>{text.give.open}</Button>
        </div>
      )}
    </>
  )
}

const factsOf = (held: HeldKeys) =>
  [
    [text.facts.what, text.pieces(held.what, held.quantity)],
    [text.facts.bag, held.bagNo],
    [text.facts.place, held.place],
    [text.facts.purpose, held.purpose],
    [text.facts.borrowers, held.borrowers],
    [text.facts.notice, held.notice],
    [text.facts.since, held.since],
    [text.facts.until, held.until],
    [text.facts.by, held.takenBy],
  ].flatMap(([label = '', value = '']) => (value === '' ? [] : { label, value }))

type Loaned = NonNullable<HeldKeys['loan']>

/** Out of the cabinet: what comes back is counted and noted. */
const Loan = ({ held, loan }: { held: HeldKeys; loan: Loaned }) => {
  const when = useWhen()
  const toasts = useToasts()
  const [note, setNote] = useState('')
  const receive = useAct('moveIn', 'returnKeys')
  const take = async (): Promise<void> => {
    const answer = await receive.act({ loanId: loan.id, revision: loan.revision, note })
    if (answer.ok) toasts.show({ text: text.loan.returned })
  }
  useKeys([{ key: ['F8', 'Ctrl+Enter'], cap: 'F8', label: text.keys.receive, run: () => void take() }])
  return (
    <section aria-label={text.loan.title} className="case-keys">
      <SectionHead title={text.loan.title} />
      <FactList
        facts={[
          { label: text.loan.borrower, value: <span className="private">{loan.borrower}</span> },
          { label: text.loan.phone, value: <span className="private">{loan.phone}</span> },
          { label: text.loan.paper, value: <span className="private">{loan.paperTail}</span> },
          { label: text.loan.reason, value: loan.reason },
          {
            label: text.loan.due,
            value: when(loan.dueAt),
            ...(loan.late ? { tone: 'stop' as const } : {}),
          },
          { label: text.loan.by, value: `${when(loan.lentAt)} ${loan.lentBy}` },
        ]}
      />
      {receive.problem !== null && <InlineError title={receive.problem.message} />}
      <FieldFrame id={`back-${held.id}`} label={text.loan.backNote} hint={text.loan.backNoteHint} optional>
        <Input
          id={`back-${held.id}`}
          value={note}
          maxLength={60}
          onChange={(event) => setNote(event.target.value)}
        />
      </FieldFrame>
      <div className="case-acts">
        <Button type="primary" loading={receive.busy} onClick={() => void take()}>
          {text.loan.back}
          <KeyCap onFill>F8</KeyCap>
        </Button>
      </div>
    </section>
  )
}

interface GiveBackProps {
  held: HeldKeys
  onDone: () => void
  onBack: () => void
}

/** Only the owner in person gets them, and signs for them on F-13. */
const GiveBack = ({ held, onDone, onBack }: GiveBackProps) => {
  const toasts = useToasts()
  const [note, setNote] = useState('')
  const give = useAct('moveIn', 'giveKeysBack')
  const save = async (): Promise<void> => {
    const answer = await give.act({ custodyId: held.id, revision: held.revision, note })
    if (!answer.ok) return
    toasts.show({ text: text.give.done })
    onDone()
  }
  return (
    <section aria-label={text.give.title} className="case-keys">
      <SectionHead title={text.give.title} note={text.give.hint} />
      {give.problem !== null && <InlineError title={give.problem.message} />}
      <FieldFrame id={`give-${held.id}`} label={text.give.note} optional>
        <Input
          id={`give-${held.id}`}
          autoFocus
          value={note}
          maxLength={60}
          onChange={(event) => setNote(event.target.value)}
          onPressEnter={() => void save()}
        />
      </FieldFrame>
      <div className="case-acts">
        <Button type="primary" loading={give.busy} onClick={() => void save()}>
          {text.give.save}
        </Button>
        <Button onClick={onBack}>{text.give.cancel}</Button>
      </div>
    </section>
  )
}
