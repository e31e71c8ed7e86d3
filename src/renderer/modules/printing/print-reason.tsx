import { Button, Input, InputNumber, type InputRef, Select } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import type { PrintRow } from '#core/printing/printing.contract.ts'
import { markText } from '#core/printing/printing.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { logText } from './print-log-page.text.ts'
import { PrintHead } from './print-side.tsx'

interface Props {
  row: PrintRow
  onClose: () => void
  onDone: (text: string) => void
}

/** The same serial on the same or another printer, marked on the paper. */
export const PrintAgain = ({ row, onClose, onDone }: Props) => {
  const words = logText.reprint
  const reprint = useAct('printing', 'reprint')
  const printers = useRead('printing', 'printers', undefined).data?.printers ?? []
  const [printer, setPrinter] = useState(row.printer)
  const [fromPage, setFromPage] = useState(1)
  const [copies, setCopies] = useState(row.copies)
  const next = useRead('printing', 'detail', { printId: row.id }).data?.next
  const wholePages = row.fromPage - 1 + row.pages
  const go = async (reason: string): Promise<boolean> => {
    const done = await reprint.act({ printId: row.id, reason, printer, copies, fromPage })
    if (done.ok) onDone(words.done(done.value.printNo))
    return done.ok
  }
  return (
    <ReasonForm
      row={row}
      words={{ ...words, back: logText.side.back }}
      hint={next === undefined ? '' : words.hint(markText(next.kind, next.nth, fromPage))}
      busy={reprint.busy}
      problem={reprint.problem?.message}
      onGo={go}
      onClose={onClose}
    >
      <FieldFrame id="print-again-printer" label={words.printer}>
        <Select
          id="print-again-printer"
          value={printer}
          onChange={setPrinter}
          options={[...new Set([row.printer, ...printers.map(({ name }) => name)])].map((name) => ({
            value: name,
            label: name,
          }))}
        />
      </FieldFrame>
      <div className="print-side-pair">
        {next?.kind === 'reprint' && wholePages > 1 && (
          <FieldFrame id="print-again-from" label={words.fromPage}>
            <InputNumber
              id="print-again-from"
              min={1}
              max={wholePages}
              precision={0}
              value={fromPage}
              suffix={words.ofPages(wholePages)}
              onChange={(page) => setFromPage(page ?? 1)}
            />
          </FieldFrame>
        )}
        <FieldFrame id="print-again-copies" label={words.copies}>
          <InputNumber
            id="print-again-copies"
            min={1}
            max={20}
            precision={0}
            value={copies}
            onChange={(count) => setCopies(count ?? 1)}
          />
        </FieldFrame>
      </div>
    </ReasonForm>
  )
}

export const PrintVoid = ({ row, onClose, onDone }: Props) => {
  const words = logText.spoil
  const spoil = useAct('printing', 'void')
  const go = async (reason: string): Promise<boolean> => {
    const done = await spoil.act({ printId: row.id, reason })
    if (done.ok) onDone(words.done(row.printNo))
    return done.ok
  }
  return (
    <ReasonForm
      danger
      row={row}
      words={{ ...words, back: words.keep }}
      hint={words.hint}
      busy={spoil.busy}
      problem={spoil.problem?.message}
      onGo={go}
      onClose={onClose}
    />
  )
}

interface ReasonFormProps {
  row: PrintRow
  words: {
    title: string
    reason: string
    reasonMissing: string
    reasons: readonly string[]
    go: string
    back: string
  }
  hint: string
  danger?: boolean
  busy: boolean
  problem: string | undefined
  onGo: (reason: string) => Promise<boolean>
  onClose: () => void
  children?: ReactNode
}

/** A reason in a word or two: the usual ones are one click away. */
const ReasonForm = ({
  row,
  words,
  hint,
  danger = false,
  busy,
  problem,
  onGo,
  onClose,
  children,
}: ReasonFormProps) => {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const box = useRef<InputRef>(null)
  const go = (): void => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '' && !busy) void onGo(reason.trim())
  }
  useKeys([
    { key: 'Enter', label: words.go, when: reason !== '' },
    { key: 'Esc', label: words.back, run: onClose },
  ])
  return (
    <div className="print-side">
      <PrintHead row={row} title={words.title} />
      <div className="tx-soft">{hint}</div>
      <FieldFrame id="print-reason" label={words.reason} error={missing ? words.reasonMissing : undefined}>
        <Input
          id="print-reason"
          ref={box}
          autoFocus
          value={reason}
          maxLength={60}
          autoComplete="off"
          onChange={({ target }) => setReason(target.value)}
          onPressEnter={go}
        />
      </FieldFrame>
      <div className="print-side-acts">
        {words.reasons.map((usual) => (
          <Button
            key={usual}
            size="small"
            onClick={() => {
              setReason(usual)
              box.current?.focus()
            }}
          >
            {usual}
          </Button>
        ))}
      </div>
      {children}
      {problem !== undefined && <InlineError title={problem} />}
      <div className="print-side-acts">
        <Button {...(danger ? { danger: true } : { type: 'primary' as const })} loading={busy} onClick={go}>
          {words.go}
          <KeyCap onFill={!danger}>↵</KeyCap>
        </Button>
        <Button onClick={onClose}>
          {words.back}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </div>
  )
}
