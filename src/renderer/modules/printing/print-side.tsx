import { CheckCircleOutlined, EyeOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { PrintRow } from '#core/printing/printing.contract.ts'
import {
  kindText,
  mediaNames,
  printCauseNames,
  printStateNames,
  sidesNames,
} from '#core/printing/printing.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { PrintPreview } from '../../ui/print-preview.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { logText } from './print-log-page.text.ts'
import { PrintState } from './print-state.tsx'
import { mayPrintAgain, type SideMode, useWhen } from './use-print-log.ts'

const { side: words, answer: asked } = logText

/** What was printed, as the head of every side column says it. */
export const PrintHead = ({ row, title }: { row: PrintRow; title: string }) => (
  <>
    <SectionHead title={title} note={row.printNo} />
    <div>
      <div className="tx-lead tx-strong">{`${row.formNo} ${row.title}`.trim()}</div>
      <div className="tx-soft">
        {row.about} {kindText(row.kind, row.nth, row.fromPage)}
      </div>
    </div>
  </>
)

interface SideProps {
  row: PrintRow
  onMode: (mode: SideMode) => void
  onClose: () => void
  onDone: (text: string) => void
}

/** One print with its history, and what can be done with it. */
export const PrintLook = ({ row, onMode, onClose }: SideProps) => {
  const when = useWhen()
  const mayVoid = useMay('print.void')
  const detail = useRead('printing', 'detail', { printId: row.id }).data
  const cancel = useAct('printing', 'cancel')
  const kept = useKept(row)
  const open = row.state === 'queued' || row.state === 'spooled'
  useKeys([{ key: 'Esc', label: logText.keys.back, run: onClose }])
  return (
    <div className="print-side">
      <PrintHead row={row} title={words.title} />
      <PrintState {...row} />
      {detail !== undefined && (
        <FactList
          facts={[
            ...(row.serial === '' ? [] : [{ label: words.serial, value: row.serial }]),
            { label: words.printer, value: row.printer },
            { label: words.paper, value: `${mediaNames[detail.media]} ${sidesNames[detail.sides]}` },
            { label: words.amount, value: logText.amount(row.copies, row.pages) },
            ...(row.reason === '' ? [] : [{ label: words.reason, value: row.reason }]),
            ...(row.voidReason === '' ? [] : [{ label: logText.voided, value: row.voidReason }]),
            {
              label: words.digest,
              value: `${detail.digest.slice(0, 12)} ${words.version(detail.templateVersion)}`,
            },
          ]}
        />
      )}
      {cancel.problem !== null && <InlineError title={cancel.problem.message} />}
      <div className="print-side-acts">
        {row.kept && (
          <Button icon={<EyeOutlined />} onClick={kept.show}>
            {words.kept}
          </Button>
        )}
        {open && (
          <Button loading={cancel.busy} onClick={() => void cancel.act({ printId: row.id })}>
            {words.cancel}
          </Button>
        )}
        {mayPrintAgain(row) && <Button onClick={() => onMode('again')}>{logText.again}</Button>}
        {mayVoid && !row.voided && (
          <Button danger onClick={() => onMode('void')}>
            {logText.spoil.go}
          </Button>
        )}
      </div>
      {detail !== undefined && (
        <>
          <SectionHead title={words.history} />
          <FactList
            facts={detail.steps.map(({ at, state, cause, by }) => ({
              label: when(at),
              value: [printStateNames[state], printCauseNames[cause], by]
                .filter((word) => word !== '')
                .join(' '),
            }))}
          />
        </>
      )}
      <PrintPreview
        open={kept.open}
        title={row.title}
        note={row.serial}
        file={kept.file}
        fileName={words.keptFile(row.printNo)}
        problem={kept.problem}
        onClose={kept.close}
      />
    </div>
  )
}

const useKept = (row: PrintRow) => {
  const kept = useAct('printing', 'kept')
  const [open, setOpen] = useState(false)
  const [file, setFile] = useState<Blob | null>(null)
  const show = async (): Promise<void> => {
    setFile(null)
    setOpen(true)
    const answer = await kept.act({ printId: row.id })
    if (answer.ok) setFile(answer.value)
  }
  return { open, file, problem: kept.problem?.message, show: () => void show(), close: () => setOpen(false) }
}

/** Only the clerk can see the printer: two plain answers, the safe one first. */
export const PrintAnswer = ({ row, onMode, onClose, onDone }: SideProps) => {
  const answer = useAct('printing', 'answer')
  const give = async (cameOut: boolean): Promise<void> => {
    if (answer.busy) return
    const given = await answer.act({ printId: row.id, cameOut })
    if (!given.ok) return
    if (cameOut) onDone(asked.outDone(row.printNo))
    else onMode('again')
  }
  useKeys([
    { key: '1', label: asked.out, run: () => void give(true) },
    { key: '2', label: asked.notOut, run: () => void give(false) },
    { key: 'Esc', label: logText.keys.back, run: onClose },
  ])
  return (
    <div className="print-side">
      <PrintHead row={row} title={asked.title} />
      <div className="tx-soft">
        {printCauseNames[row.cause]}，{asked.hint}
      </div>
      {answer.problem !== null && <InlineError title={answer.problem.message} />}
      <div className="tile-stack">
        <ChoiceTile
          keyCap="1"
          icon={<CheckCircleOutlined />}
          title={asked.out}
          detail={asked.outDetail}
          onChoose={() => void give(true)}
        />
        <ChoiceTile
          keyCap="2"
          icon={<PrinterOutlined />}
          title={asked.notOut}
          detail={asked.notOutDetail}
          onChoose={() => void give(false)}
        />
      </div>
      <div>
        <Button onClick={onClose}>
          {words.back}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </div>
  )
}
