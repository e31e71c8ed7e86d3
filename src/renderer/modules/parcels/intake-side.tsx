import { IntakeStrip } from './intake-strip.tsx'
import { runText } from './run.text.ts'
import { RunEnd } from './run-end.tsx'
import { RunPanel } from './run-panel.tsx'
import type { Intake } from './use-intake.ts'

export type SideOf = 'strip' | 'head' | 'end'

interface IntakeSideProps {
  side: SideOf
  intake: Intake
  minutes: number | null
  when: (at: number) => string
  onDone: (text: string | null) => void
}

/** Beside the work: what went through, or what is chosen once and counted at the end. */
export const IntakeSide = ({ side, intake, minutes, when, onDone }: IntakeSideProps) => {
  const { shelf, dispatch, run } = intake
  if (side === 'head')
    return (
      <RunPanel
        shelf={shelf}
        onDone={(head) => {
          if (head !== null) dispatch({ do: 'carrier', carrier: head.carrier })
          onDone(head === null ? null : runText.panel.saved)
        }}
      />
    )
  if (side === 'end' && shelf.run !== null)
    return (
      <RunEnd
        shelf={shelf}
        counts={shelf.run.counts}
        onDone={(ended) => {
          if (ended !== null) dispatch({ do: 'ended' })
          onDone(ended === null ? null : runText.end.done(ended.stored))
        }}
      />
    )
  return <IntakeStrip rows={run.rows} minutes={minutes} when={when} />
}
