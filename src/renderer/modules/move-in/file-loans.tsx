import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import type { OwnerFile } from '#core/move-in/owner-file.contract.ts'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { archiveText } from './archive-page.text.ts'
import { caseText } from './case-page.text.ts'
import { dateOf } from './typed-values.ts'

const text = archiveText.loan

/** The borrowing register of one bag: it is with one person at a time. */
export const FileLoans = ({ file }: { file: OwnerFile }) => {
  const [lending, setLending] = useState(false)
  const out = file.loans.some(({ returnedAt }) => returnedAt === null)
  return (
    <section aria-label={archiveText.loans} className="file-part">
      <SectionHead
        title={archiveText.loans}
        act={
          !out && (
            <Button size="small" onClick={() => setLending(true)}>
              {archiveText.lend}
            </Button>
          )
        }
      />
      {lending && !out && <LendFile unitId={file.unitId} onDone={() => setLending(false)} />}
      {file.loans.length === 0 && <p className="tx-soft">{archiveText.loansNone}</p>}
      <ul className="file-list">
        {file.loans.map((loan) => (
          <LoanRow key={loan.id} loan={loan} />
        ))}
      </ul>
    </section>
  )
}

const LoanRow = ({ loan }: { loan: OwnerFile['loans'][number] }) => {
  const when = useWhen()
  const toasts = useToasts()
  const receive = useAct('moveIn', 'returnFile')
  const take = async (): Promise<void> => {
    const answer = await receive.act({ loanId: loan.id, revision: loan.revision })
    if (answer.ok) toasts.show({ text: text.returned })
  }
  return (
    <li className="lay-row">
      <span className="lay-grow">
        <span className="private">{loan.borrower}</span> {loan.what}
        <span className="tx-hint tx-soft file-line">{`${when(loan.lentAt)} · ${loan.reason}`}</span>
        {receive.problem !== null && <InlineError title={receive.problem.message} />}
      </span>
      {loan.returnedAt === null ? (
        <>
          <StateMark tone={loan.late ? 'stop' : 'active'} hint>
            {loan.late ? archiveText.late(loan.due) : archiveText.out(loan.due)}
          </StateMark>
          <Button size="small" loading={receive.busy} onClick={() => void take()}>
            {text.back}
          </Button>
        </>
      ) : (
        <StateMark tone="done" hint>
          {archiveText.given}
        </StateMark>
      )}
    </li>
  )
}

interface Typed {
  what: string
  borrower: string
  reason: string
  due: string
}

const LendFile = ({ unitId, onDone }: { unitId: string; onDone: () => void }) => {
  const toasts = useToasts()
  const lend = useAct('moveIn', 'lendFile')
  const { control, handleSubmit, setError } = useForm<Typed>({
    defaultValues: { what: text.whole, borrower: '', reason: '', due: '' },
  })
  const save = async (typed: Typed): Promise<void> => {
    for (const field of ['what', 'borrower', 'reason'] as const)
      if (typed[field].trim() === '')
        return setError(field, { message: text.missing[field] }, { shouldFocus: true })
    const due = dateOf(typed.due)
    if (due == null) return setError('due', { message: caseText.wrongDate }, { shouldFocus: true })
    const answer = await lend.act({ ...typed, unitId, due })
    if (!answer.ok) return
    toasts.show({ text: text.done })
    onDone()
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <FieldForm label={archiveText.lend} onSubmit={submit}>
      {lend.problem !== null && <InlineError title={lend.problem.message} />}
      <FieldRow>
        <TextField control={control} name="borrower" label={text.borrower} maxLength={30} autoFocus />
        <TextField control={control} name="what" label={text.what} maxLength={40} />
      </FieldRow>
      <FieldRow>
        <TextField control={control} name="reason" label={text.reason} maxLength={60} />
        <TextField control={control} name="due" label={text.due} hint={text.dueHint} maxLength={10} digits />
      </FieldRow>
      <div className="lay-row">
        <Button type="primary" loading={lend.busy} onClick={submit}>
          {text.save}
        </Button>
        <Button onClick={onDone}>{text.cancel}</Button>
      </div>
    </FieldForm>
  )
}
