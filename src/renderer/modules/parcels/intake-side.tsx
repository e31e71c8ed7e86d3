import { IntakeStrip } from './intake-strip.tsx'
import type { ItemInHand } from './item-in-hand.ts'
import { ItemSaidPanel } from './item-said-panel.tsx'
import { runText } from './run.text.ts'
import { RunEnd } from './run-end.tsx'
import { RunPanel } from './run-panel.tsx'
import type { Intake } from './use-intake.ts'

export type SideOf = 'strip' | 'head' | 'end' | 'said'

interface IntakeSideProps {
  side: SideOf
  intake: Intake
  item: ItemInHand | null
  minutes: number | null
  when: (at: number) => string
  onDone: (text: string | null) => void
}

/** Beside the work: what went through, or what is chosen once and counted at the end. */
export const IntakeSide = ({ side, intake, item, minutes, when, onDone }: IntakeSideProps) => {
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
  if (side === 'said' && item !== null)
    return (
      <ItemSaidPanel
        key={item.trackingNo}
        said={item.said}
        consent={shelf.head.consent}
        onDone={(said) => {
          if (said !== null) item.say(said)
          onDone(null)
        }}
      />
    )
  return <IntakeStrip rows={run.rows} minutes={minutes} when={when} />
}
