import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { fieldTexts } from '#core/kernel/text.ts'
import type { StopKind } from '#core/parcels/receiving/receiving.contract.ts'
import { stopKindName } from '#core/parcels/receiving/receiving.text.ts'
import { useAct } from '../../client/use-act.ts'
import type { OutputOf } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { receivingText as text } from './receiving-page.text.ts'
import { LetterWord } from './release-head.tsx'

type Terms = OutputOf<'receiving', 'ofUnit'>

interface TermsProps {
  terms: Terms
  onDone: () => void
}

/** The letter that holds now, and who may fetch on it. */
export const LetterNow = ({ terms, onDone }: TermsProps) => {
  const endLetter = useAct('receiving', 'endLetter')
  const endAgent = useAct('receiving', 'endAgent')
  const toasts = useToasts()
  const { letter, agents } = terms
  const end = async (): Promise<void> => {
    if (letter === null) return
    const { id: letterId, revision } = letter
    const answer = await endLetter.act({ letterId, revision, reason: text.endReason })
    if (answer.ok) toasts.show({ text: text.ended })
    onDone()
  }
  const remove = async (agentId: string, name: string): Promise<void> => {
    const answer = await endAgent.act({ agentId })
    if (answer.ok) toasts.show({ text: text.removed(name) })
    onDone()
  }
  return (
    <section className="item-page">
      <SectionHead
        title={text.now}
        act={letter !== null && !letter.byConsent && <Button onClick={() => void end()}>{text.end}</Button>}
      />
      <div className="lay-row">
        <LetterWord letter={terms} />
        {letter !== null && (
          <span className="tx-soft private">{text.signedBy(letter.signedBy, letter.signedOn)}</span>
        )}
        {letter !== null && <span className="tx-soft">{text.limited(limitWords(letter.limits))}</span>}
      </div>
      <SectionHead title={text.agents} />
      {agents.length === 0 && <div className="tx-hint tx-soft">{text.noAgents}</div>}
      {agents.map(({ id, name, relation }) => (
        <div key={id} className="lay-row">
          <span className="private">{text.agentOf(name, relation)}</span>
          <Button type="link" size="small" onClick={() => void remove(id, name)}>
            {text.remove}
          </Button>
        </div>
      ))}
    </section>
  )
}

interface StopFilled {
  readonly kind: StopKind
  readonly reason: string
  readonly askedBy: string
}

/** What comes from outside; what somebody leaves here himself is not asked about. */
const stopKinds = (['all', 'express', 'registered', 'postalSlip', 'press', 'letters'] as const).map(
  (value) => ({ value, label: stopKindName(value) }),
)

const limitWords = ({
  mostValueFen,
  keepDays,
}: {
  mostValueFen: number | null
  keepDays: number | null
}): readonly string[] => [
  ...(mostValueFen === null ? [] : [text.upTo(mostValueFen / 100)]),
  ...(keepDays === null ? [] : [text.forDays(keepDays)]),
]

/** A household that wants nothing received: the intake stops at its next parcel. */
export const ReceiveStops = ({ unitId, terms, onDone }: TermsProps & { unitId: string }) => {
  const stop = useAct('receiving', 'stop')
  const endStop = useAct('receiving', 'endStop')
  const toasts = useToasts()
  const { control, handleSubmit, setError, reset } = useForm<StopFilled>({
    defaultValues: { kind: 'all', reason: '', askedBy: '' },
  })
  const save = (): void =>
    void handleSubmit(async ({ kind, reason, askedBy }) => {
      if (reason.trim() === '') return setError('reason', { message: fieldTexts.missing(text.stopReason) })
      if (askedBy.trim() === '') return setError('askedBy', { message: fieldTexts.missing(text.stopBy) })
      const answer = await stop.act({ unitId, kind, reason, askedBy })
      if (!answer.ok) return
      toasts.show({ text: text.stopped })
      reset()
      onDone()
    })()
  const resume = async (stopId: string): Promise<void> => {
    const answer = await endStop.act({ stopId, reason: text.resumeReason })
    if (answer.ok) toasts.show({ text: text.resumed })
    onDone()
  }
  return (
    <section className="item-page">
      <SectionHead title={text.stops} />
      {terms.stops.length === 0 && <div className="tx-hint tx-soft">{text.noStops}</div>}
      {terms.stops.map(({ id, kind, reason }) => (
        <div key={id} className="lay-row">
          <StateMark tone="stop">{stopKindName(kind)}</StateMark>
          <span className="tx-cut">{reason}</span>
          <Button size="small" onClick={() => void resume(id)}>
            {text.resume}
          </Button>
        </div>
      ))}
      {stop.problem !== null && <InlineError title={stop.problem.message} />}
      {!terms.stops.some(({ kind }) => kind === 'all') && (
        <FieldForm label={text.stop} onSubmit={save}>
          <ChoiceField control={control} name="kind" label={text.stopKind} choices={stopKinds} />
          <TextField control={control} name="reason" label={text.stopReason} maxLength={60} />
          <TextField control={control} name="askedBy" label={text.stopBy} maxLength={30} />
          <div>
            <Button loading={stop.busy} onClick={save}>
              {text.stop}
            </Button>
          </div>
        </FieldForm>
      )}
    </section>
  )
}
