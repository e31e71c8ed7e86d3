import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import { FaxCollector, type FaxIn } from '#core/fax/fax.contract.ts'
import { paperNames, relationNames } from '#core/fax/fax.text.ts'
import { PayMethod } from '#core/print-desk/ledger.contract.ts'
import { methodNames } from '#core/print-desk/print-desk.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMay } from '../../app/session.tsx'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
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

interface InSideProps {
  row: FaxIn
  onSheet: (sheet: OpenSheet) => void
  onClose: () => void
}

/** One fax that came in: what is wrong with it, who was told, and who takes it. */
export const InSide = ({ row, onSheet, onClose }: InSideProps) => {
  useKeys([{ key: 'Esc', label: faxText.keys.back, run: onClose }])
  const open = row.state === 'received' || row.state === 'notified'
  return (
    <div className="fax-side">
      <SectionHead title={row.unit === '' ? row.owner : row.unit} note={row.faxNo} />
      <InFacts row={row} />
      <FaxMoney row={row} onSheet={onSheet} />
      {open && <Telling row={row} />}
      {open && <HandOut row={row} onDone={onClose} />}
      {open && <Ending row={row} onDone={onClose} />}
      <div>
        <Button onClick={onClose}>
          {words.close}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </div>
  )
}

const InFacts = ({ row }: { row: FaxIn }) => {
  const when = useWhen()
  const { facts } = words
  const moments = [
    [facts.resend, row.resendAskedAt],
    [facts.notified, row.notifiedAt],
    [facts.collected, row.collectedAt],
  ] as const
  return (
    <FactList
      facts={[
        { label: faxText.in.columns.from, value: row.sender },
        ...(row.number === ''
          ? []
          : [{ label: facts.number, value: <span className="private">{row.number}</span> }]),
        {
          label: facts.pages,
          value: row.expected === null ? `${row.pages}` : faxText.out.pages(row.pages, row.expected),
        },
        ...(row.summary === '' ? [] : [{ label: facts.summary, value: row.summary }]),
        ...moments.flatMap(([label, at]) => (at === null ? [] : [{ label, value: when(at) }])),
        ...(row.amountFen > 0 ? [{ label: facts.amount, value: words.money(row.amountFen, row.paid) }] : []),
      ]}
    />
  )
}

const Telling = ({ row }: { row: FaxIn }) => {
  const notify = useAct('fax', 'notify')
  const resend = useAct('fax', 'askResend')
  const toasts = useToasts()
  const seen = { id: row.id, revision: row.revision }
  const lacking = row.expected !== null && row.pages < row.expected
  const tell = async (): Promise<void> => {
    if (!notify.busy && (await notify.act(seen)).ok) toasts.show({ text: faxText.notified })
  }
  const ask = async (): Promise<void> => {
    if (!resend.busy && (await resend.act(seen)).ok) toasts.show({ text: faxText.resent })
  }
  useKeys([{ key: 'T', label: words.notify, run: () => void tell() }])
  const problem = notify.problem ?? resend.problem
  return (
    <>
      <div className="fax-acts">
        <Button autoFocus loading={notify.busy} onClick={() => void tell()}>
          {words.notify}
          <KeyCap>T</KeyCap>
        </Button>
        {(lacking || !row.legible) && (
          <Button loading={resend.busy} onClick={() => void ask()}>
            {words.resend}
          </Button>
        )}
      </div>
      {problem !== null && <InlineError title={problem.message} />}
    </>
  )
}

const HandOut = ({ row, onDone }: { row: FaxIn; onDone: () => void }) => {
  const mayCollect = useMay('fee.collect')
  const collect = useAct('fax', 'collect')
  const toasts = useToasts()
  const [open, setOpen] = useState(false)
  const [who, setWho] = useState<FaxCollector>({ name: '', relation: 'self', paper: 'none', signed: false })
  const [method, setMethod] = useState<PayMethod>(mayCollect ? 'cash' : 'owed')
  const go = async (): Promise<void> => {
    if (who.name.trim() === '' || collect.busy) return
    const answer = await collect.act({ id: row.id, revision: row.revision, collector: who, method })
    if (!answer.ok) return
    toasts.show({ text: faxText.collected(answer.value.amountFen) })
    onDone()
  }
  useKeys([{ key: 'G', label: words.collect, when: !open, run: () => setOpen(true) }])
  if (!open)
    return (
      <div>
        <Button type="primary" size="large" onClick={() => setOpen(true)}>
          {words.collect}
          <KeyCap onFill>G</KeyCap>
        </Button>
      </div>
    )
  return (
    <section className="fax-side">
      <FieldForm label={words.collect} onSubmit={() => void go()}>
        <Line
          autoFocus
          label={words.collector}
          value={who.name}
          max={30}
          onChange={(name) => setWho({ ...who, name })}
        />
      </FieldForm>
      <PickLine
        label={words.relation}
        values={FaxCollector.shape.relation.options}
        names={relationNames}
        value={who.relation}
        onChange={(relation) => setWho({ ...who, relation })}
      />
      <PickLine
        label={words.paper}
        values={FaxCollector.shape.paper.options}
        names={paperNames}
        value={who.paper}
        onChange={(paper) => setWho({ ...who, paper })}
      />
      {!row.centre && mayCollect && (
        <PickLine
          label={words.method}
          values={PayMethod.options}
          names={methodNames}
          value={method}
          onChange={setMethod}
        />
      )}
      <Checkbox checked={who.signed} onChange={({ target }) => setWho({ ...who, signed: target.checked })}>
        {words.signed}
      </Checkbox>
      <div className="fax-acts">
        <Button
          type="primary"
          loading={collect.busy}
          disabled={who.name.trim() === ''}
          onClick={() => void go()}
        >
          {words.collect}
        </Button>
        <Button onClick={() => setOpen(false)}>{words.back}</Button>
      </div>
      {collect.problem !== null && <InlineError title={collect.problem.message} />}
    </section>
  )
}

const Ending = ({ row, onDone }: { row: FaxIn; onDone: () => void }) => {
  const back = useAct('fax', 'returnWrong')
  const destroy = useAct('fax', 'destroy')
  const mayDestroy = useMay('printdesk.manage')
  const toasts = useToasts()
  const shred = async (): Promise<void> => {
    if (!(await destroy.act({ id: row.id, revision: row.revision })).ok) return
    toasts.show({ text: faxText.destroyed })
    onDone()
  }
  return (
    <>
      <ReasonAct
        title={words.returnWrong}
        label={words.returnReason}
        busy={back.busy}
        problem={back.problem?.message}
        onGo={async (reason) => {
          const answer = await back.act({ id: row.id, revision: row.revision, reason })
          if (!answer.ok) return
          toasts.show({ text: faxText.returned })
          onDone()
        }}
      />
      {row.mayDestroy && mayDestroy && (
        <div>
          <Button danger loading={destroy.busy} onClick={() => void shred()}>
            {words.destroy}
          </Button>
        </div>
      )}
      {destroy.problem !== null && <InlineError title={destroy.problem.message} />}
    </>
  )
}
