import { PrinterOutlined, SwapOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { CountMoment } from '#core/shifts/shifts.contract.ts'
import { useDeskSounds } from '../../app/desk-settings.ts'
import { useKeys } from '../../app/keys.tsx'
import { ParcelTabs } from '../../app/parcel-tabs.tsx'
import { useScan } from '../../app/scans.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { ScanBanner } from '../../ui/scan-banner.tsx'
import { Screen, ScreenActions, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { CountShelves } from './count-shelves.tsx'
import { PassOnNotes } from './pass-on-notes.tsx'
import { shiftText as words } from './shift-page.text.ts'
import { type Shift, useShift } from './use-shift.ts'
import './shifts.css'

const owedWords = { open: words.open, finish: words.counting.finish, close: words.close } as const

const owedNow = ({ shift, counting }: Shift): keyof typeof owedWords => {
  if (shift === null) return 'open'
  return counting ? 'finish' : 'close'
}

const ShiftPage = () => {
  const shift = useShift()
  const when = useWhen()
  const toasts = useToasts()
  const { sounds } = useDeskSounds()
  const [note, setNote] = useState('')
  const [adding, setAdding] = useState(false)
  const [sheet, setSheet] = useState<string | null>(null)
  const { count, counting } = shift
  useScan((code) => {
    if (!counting) return false
    void shift.scan(code).then((kind) => kind !== null && sounds.play(kind))
  })
  const open = async (): Promise<void> => {
    if ((await shift.open()).ok) toasts.show({ text: words.opened })
  }
  const close = async (): Promise<void> => {
    if ((await shift.close(note))?.ok) toasts.show({ text: words.closed })
    setNote('')
  }
  const finish = async (): Promise<void> => {
    const done = await shift.finish(note)
    if (done?.ok) toasts.show({ text: words.counting.done(done.value.incidents.length) })
    setNote('')
  }
  const owed = owedNow(shift)
  const primary = { open, finish, close }[owed]
  const label = owedWords[owed]
  useKeys([
    { key: 'Ctrl+Enter', label, when: !shift.busy && !adding, run: () => void primary() },
    {
      key: 'Ctrl+P',
      label: words.keys.sheet,
      when: count !== null,
      run: () => count !== null && setSheet(count.id),
    },
    { key: 'Ctrl+N', label: words.keys.note, when: !adding, run: () => setAdding(true) },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={
            shift.shift === null
              ? words.noShift
              : words.since(when(shift.shift.openedAt), shift.shift.openedBy)
          }
          acts={
            <>
              <ParcelTabs />
              <Button
                icon={<PrinterOutlined />}
                disabled={count === null}
                onClick={() => count !== null && setSheet(count.id)}
              >
                {words.sheet}
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
            </>
          }
        />
      }
      side={<PassOnNotes notes={shift.notes} when={when} adding={adding} onAdding={setAdding} />}
      sideLabel={words.notes.title}
      sideWidth="wide"
    >
      {shift.said !== null && (
        <div className="shift-banner">
          <ScanBanner {...shift.said} />
        </div>
      )}
      <ScreenScroll label={words.counting.title}>
        {shift.problem !== undefined && <InlineError title={shift.problem} />}
        {count === null ? <NothingCounted open={shift.shift !== null} /> : <CountShelves shift={shift} />}
      </ScreenScroll>
      <ShiftActs {...{ shift, note, label }} onNote={setNote} onPrimary={() => void primary()} />
      <SheetPreview
        sheet={sheet === null ? null : { form: 'shift-count', recordId: sheet }}
        title={words.sheetTitle}
        fileName={`${words.sheetFile}.pdf`}
        onClose={() => setSheet(null)}
      />
    </Screen>
  )
}

const NothingCounted = ({ open }: { open: boolean }) => (
  <EmptyState
    icon={<SwapOutlined />}
    title={open ? words.noCount : words.noShift}
    hint={open ? words.noCountHint : words.noShiftHint}
  />
)

interface ShiftActsProps {
  shift: Shift
  note: string
  label: string
  onNote: (note: string) => void
  onPrimary: () => void
}

/** What is owed next: taking over, finishing the count, handing over. */
const ShiftActs = ({ shift, note, label, onNote, onPrimary }: ShiftActsProps) => {
  const { count, counting } = shift
  const open = shift.shift !== null
  return (
    <ScreenActions>
      {count !== null && <Sums shift={shift} />}
      <span className="lay-grow" />
      {open && (counting || count === null) && (
        <Input
          className="shift-note"
          aria-label={counting ? words.counting.account : words.uncounted}
          placeholder={counting ? words.counting.accountHint : `${words.uncounted}，${words.uncountedHint}`}
          maxLength={60}
          value={note}
          onChange={({ target }) => onNote(target.value)}
        />
      )}
      {open &&
        !counting &&
        CountMoment.options.map((moment) => (
          <Button key={moment} disabled={shift.busy} onClick={() => void shift.beginCount(moment)}>
            {words.counts[moment]}
          </Button>
        ))}
      <Button type="primary" size="large" loading={shift.busy} onClick={onPrimary}>
        {label}
        <KeyCap onFill>Ctrl+↵</KeyCap>
      </Button>
    </ScreenActions>
  )
}

const Sums = ({ shift }: { shift: Shift }) => {
  const { count } = shift
  if (count === null) return null
  const { seen, expected, missing, extra } = count.sums
  return (
    <div className="shift-sums">
      <span className="tx-title tx-nowrap" data-count="seen">
        {words.counting.sums(seen, expected)}
      </span>
      <span className="tx-hint tx-soft">
        {[missing > 0 && words.counting.missing(missing), extra > 0 && words.counting.extra(extra)]
          .filter(Boolean)
          .join('，')}
      </span>
    </div>
  )
}

export default ShiftPage
