import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { type FaxOut, FaxResult } from '#core/fax/fax.contract.ts'
import { faxOutStateNames, faxResultNames } from '#core/fax/fax.text.ts'
import { PayMethod } from '#core/print-desk/ledger.contract.ts'
import { lineNames, methodNames } from '#core/print-desk/print-desk.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMay } from '../../app/session.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { Line } from './fax-fields.tsx'
import type { OpenSheet } from './fax-frame.tsx'
import { FaxMoney } from './fax-money.tsx'
import { faxText } from './fax-page.text.ts'
import { PickLine } from './pick-line.tsx'
import { ReasonAct } from './reason-act.tsx'

const { side: words } = faxText

interface OutSideProps {
  row: FaxOut
  onSheet: (sheet: OpenSheet) => void
  onClose: () => void
}

/** One fax that goes out: what it is, what happened, and the next step alone. */
export const OutSide = ({ row, onSheet, onClose }: OutSideProps) => {
  useKeys([{ key: 'Esc', label: faxText.keys.back, run: onClose }])
  const accepted = row.acceptedReason !== ''
  const mayDial =
    ['prepared', 'busy', 'noAnswer', 'failed'].includes(row.state) || (row.state === 'partial' && !accepted)
  const mayConfirm = row.state === 'sent' || (row.state === 'partial' && accepted)
  return (
    <div className="fax-side">
      <SectionHead title={row.destination} note={row.faxNo} />
      <OutFacts row={row} />
      {mayDial && <Dial row={row} />}
      {row.state === 'dialling' && <Outcome row={row} />}
      {row.state === 'partial' && !accepted && <Accept row={row} />}
      {mayConfirm && <Confirm row={row} onDone={onClose} />}
      {(mayDial || row.state === 'dialling') && <Abandon row={row} onDone={onClose} />}
      <FaxMoney row={row} onSheet={onSheet} />
      <Attempts id={row.id} attempts={row.attempts} />
      <div className="fax-acts">
        {row.cover && (
          <Button onClick={() => onSheet({ form: 'fax-cover', recordId: row.id, title: words.cover })}>
            {words.cover}
          </Button>
        )}
        <Button onClick={onClose}>
          {words.close}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </div>
  )
}

const OutFacts = ({ row }: { row: FaxOut }) => {
  const when = useWhen()
  const { facts } = words
  const confirmed =
    row.confirmedAt === null
      ? []
      : [{ label: facts.confirmed, value: `${when(row.confirmedAt)} ${row.confirmedWith}` }]
  const written = [
    [facts.document, row.documentNo],
    [facts.summary, row.summary],
    [facts.accepted, row.acceptedReason],
    [facts.returned, row.returnedTo],
    [facts.reason, row.abandonedReason],
  ] as const
  return (
    <FactList
      facts={[
        { label: facts.number, value: <span className="private">{row.number}</span> },
        { label: facts.line, value: lineNames[row.lineKind] },
        { label: facts.pages, value: words.withCover(row.toSend, row.cover) },
        { label: facts.sent, value: `${row.sentPages}` },
        { label: faxText.out.columns.state, value: faxOutStateNames[row.state] },
        ...written.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
        ...confirmed,
        ...(row.centre ? [{ label: facts.amount, value: words.free }] : []),
        ...(row.amountFen > 0 ? [{ label: facts.amount, value: words.money(row.amountFen, row.paid) }] : []),
      ]}
    />
  )
}

const Dial = ({ row }: { row: FaxOut }) => {
  const dial = useAct('fax', 'dial')
  const go = (): void => void (dial.busy || dial.act({ id: row.id, revision: row.revision }))
  useKeys([{ key: 'D', label: words.dial, run: go }])
  return (
    <>
      <Button type="primary" size="large" autoFocus loading={dial.busy} onClick={go}>
        {row.attempts === 0 ? words.dial : words.dialAgain}
        <KeyCap onFill>D</KeyCap>
      </Button>
      <div className="tx-hint tx-soft">{words.dialHint}</div>
      {dial.problem !== null && <InlineError title={dial.problem.message} />}
    </>
  )
}

/** Money is asked for only where an owner pays and the clerk may take it. */
const useMethod = (centre: boolean) => {
  const mayCollect = useMay('fee.collect')
  const [method, setMethod] = useState<PayMethod>(mayCollect ? 'cash' : 'owed')
  return {
    method,
    field:
      centre || !mayCollect ? null : (
        <PickLine
          label={words.method}
          values={PayMethod.options}
          names={methodNames}
          value={method}
          onChange={setMethod}
        />
      ),
  }
}

/** Letters, since a number is being typed. */
const outcomeKeys: Readonly<Record<FaxResult, string>> = {
  sent: '↵',
  busy: 'B',
  noAnswer: 'W',
  failed: 'X',
}

const Outcome = ({ row }: { row: FaxOut }) => {
  const tell = useAct('fax', 'result')
  const toasts = useToasts()
  const [pages, setPages] = useState(String(row.toSend))
  const { method, field } = useMethod(row.centre)
  const say = async (result: FaxResult): Promise<void> => {
    if (tell.busy) return
    const sentPages = result === 'busy' || result === 'noAnswer' ? 0 : Number(pages)
    const answer = await tell.act({ id: row.id, revision: row.revision, result, sentPages, method })
    if (answer.ok && answer.value.state in faxText.done)
      toasts.show({ text: faxText.done[answer.value.state as keyof typeof faxText.done] })
  }
  useKeys([
    { key: 'B', label: faxResultNames.busy, run: () => void say('busy') },
    { key: 'W', label: faxResultNames.noAnswer, run: () => void say('noAnswer') },
    { key: 'X', label: faxResultNames.failed, run: () => void say('failed') },
  ])
  return (
    <section className="fax-side">
      <SectionHead title={words.outcome} />
      <FieldForm label={words.outcome} onSubmit={() => void say('sent')}>
        <Line
          digits
          autoFocus
          label={words.sentPages}
          value={pages}
          max={3}
          hint={words.sentHint(row.toSend)}
          onChange={setPages}
        />
      </FieldForm>
      {field}
      <div className="fax-acts">
        {FaxResult.options.map((result, index) => (
          <Button key={result} type={index === 0 ? 'primary' : 'default'} onClick={() => void say(result)}>
            {faxResultNames[result]}
            <KeyCap onFill={index === 0}>{outcomeKeys[result]}</KeyCap>
          </Button>
        ))}
      </div>
      {tell.problem !== null && <InlineError title={tell.problem.message} />}
    </section>
  )
}

const Accept = ({ row }: { row: FaxOut }) => {
  const accept = useAct('fax', 'accept')
  const toasts = useToasts()
  const { method, field } = useMethod(row.centre)
  return (
    <ReasonAct
      title={words.accept}
      label={words.acceptReason}
      busy={accept.busy}
      problem={accept.problem?.message}
      onGo={async (reason) => {
        const answer = await accept.act({ id: row.id, revision: row.revision, reason, method })
        if (answer.ok) toasts.show({ text: faxText.accepted })
      }}
    >
      {field}
    </ReasonAct>
  )
}

const Confirm = ({ row, onDone }: { row: FaxOut; onDone: () => void }) => {
  const confirm = useAct('fax', 'confirm')
  const toasts = useToasts()
  const [who, setWho] = useState('')
  const [returnedTo, setReturnedTo] = useState('')
  const [report, setReport] = useState(true)
  const go = async (): Promise<void> => {
    if (who.trim() === '' || confirm.busy) return
    const said = { with: who, reportAttached: report, returnedTo }
    const answer = await confirm.act({ id: row.id, revision: row.revision, ...said })
    if (!answer.ok) return
    toasts.show({ text: faxText.confirmed })
    onDone()
  }
  return (
    <section className="fax-side">
      <SectionHead title={words.confirm} />
      <FieldForm label={words.confirm} onSubmit={() => void go()}>
        <Line autoFocus label={words.confirmWith} value={who} max={30} onChange={setWho} />
        <Line optional label={words.returnedTo} value={returnedTo} max={30} onChange={setReturnedTo} />
      </FieldForm>
      <Checkbox checked={report} onChange={({ target }) => setReport(target.checked)}>
        {words.report}
      </Checkbox>
      <div>
        <Button type="primary" loading={confirm.busy} disabled={who.trim() === ''} onClick={() => void go()}>
          {words.confirm}
          <KeyCap onFill>↵</KeyCap>
        </Button>
      </div>
      {confirm.problem !== null && <InlineError title={confirm.problem.message} />}
    </section>
  )
}

const Abandon = ({ row, onDone }: { row: FaxOut; onDone: () => void }) => {
  const abandon = useAct('fax', 'abandon')
  const toasts = useToasts()
  return (
    <ReasonAct
      danger
      title={words.abandon}
      label={words.abandonReason}
      busy={abandon.busy}
      problem={abandon.problem?.message}
      onGo={async (reason) => {
        const answer = await abandon.act({ id: row.id, revision: row.revision, reason })
        if (!answer.ok) return
        toasts.show({ text: faxText.abandoned })
        onDone()
      }}
    />
  )
}

const Attempts = ({ id, attempts }: { id: string; attempts: number }) => {
  const when = useWhen()
  const told = useRead('fax', 'attempts', { id }, { when: attempts > 0 }).data?.attempts ?? []
  if (told.length === 0) return null
  return (
    <section>
      <SectionHead title={words.attempts} />
      <FactList
        facts={told.map((attempt) => ({
          label: when(attempt.endedAt),
          value: `${words.attempt(attempt.nth, attempt.sentPages)} ${faxOutStateNames[attempt.result]}`,
        }))}
      />
    </section>
  )
}
