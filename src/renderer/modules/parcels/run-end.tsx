import { Button, Input, InputNumber } from 'antd'
import { useState } from 'react'
import type { RunCounts } from '#core/parcels/run/shelf-run.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { FieldFrame } from '../../ui/field-frame.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { runText } from './run.text.ts'
import type { RunOfDesk } from './use-shelf-run.ts'

const { end: words } = runText

interface RunEndProps {
  shelf: RunOfDesk
  counts: RunCounts
  onDone: (ended: RunCounts | null) => void
}

const shown = ['stored', 'unclaimed', 'returned', 'duplicate', 'withdrawn', 'scanned'] as const

/** The courier's own count beside the desk's, before he leaves. */
export const RunEnd = ({ shelf, counts, onDone }: RunEndProps) => {
  const [announced, setAnnounced] = useState(shelf.run?.announced ?? null)
  const [note, setNote] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const end = async (): Promise<void> => {
    if (shelf.busy) return
    const ended = await shelf.end(announced, note)
    if (ended === null) return
    if ('problem' in ended) setProblem(ended.problem)
    else onDone(ended.counts)
  }
  useKeys([
    { key: 'Ctrl+Enter', label: words.confirm, run: () => void end() },
    { key: 'Esc', label: words.back, run: () => onDone(null) },
  ])
  const inHand = counts.stored + counts.returned + counts.scanned
  return (
    <>
      <SectionHead title={words.title} />
      <FactList
        facts={shown
          .filter((key) => counts[key] > 0 || key === 'stored')
          .map((key) => ({ label: words.counts[key], value: words.items(counts[key]) }))}
      />
      <FieldFrame id="run-announced" label={words.announced}>
        <InputNumber
          id="run-announced"
          autoFocus
          min={0}
          max={2_000}
          precision={0}
          value={announced}
          onChange={setAnnounced}
          onPressEnter={() => void end()}
        />
      </FieldFrame>
      <Difference difference={announced === null ? null : announced - inHand} />
      <FieldFrame id="run-note" label={words.note} hint={words.noteHint} optional>
        <Input
          id="run-note"
          maxLength={60}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          onPressEnter={() => void end()}
        />
      </FieldFrame>
      {problem !== null && <InlineError title={problem} />}
      <div className="lay-row run-end-acts">
        <Button type="primary" loading={shelf.busy} onClick={() => void end()}>
          {words.confirm}
          <KeyCap onFill>Ctrl+↵</KeyCap>
        </Button>
        <Button onClick={() => onDone(null)}>
          {words.back}
          <KeyCap>Esc</KeyCap>
        </Button>
      </div>
    </>
  )
}

const Difference = ({ difference }: { difference: number | null }) => {
  if (difference === null) return <StateMark tone="idle">{words.uncounted}</StateMark>
  if (difference === 0) return <StateMark tone="done">{words.fits}</StateMark>
  return (
    <StateMark tone="due" strong>
      {difference > 0 ? words.fewer(difference) : words.more(-difference)}
    </StateMark>
  )
}
