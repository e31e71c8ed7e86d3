import { Button } from 'antd'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { fieldTexts } from '#core/kernel/text.ts'
import { type Incident, Payer } from '#core/parcels/incidents/incidents.contract.ts'
import { payerNames } from '#core/parcels/incidents/incidents.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { SupervisorPin } from '../../ui/supervisor-pin.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { incidentText } from './incident.text.ts'

const text = incidentText.close

type How = keyof typeof text.ways

interface Filled {
  readonly how: How
  readonly slot: number | null
  readonly person: string
  readonly outcome: string
  readonly payer: Payer
}

const ways = (['onShelf', 'handedBack', 'writtenOff'] as const).map((value) => ({
  value,
  label: text.ways[value],
}))
const payers = Payer.options.map((value) => ({ value, label: payerNames[value] }))

const endsOf = ({ how, slot, person }: Filled, approval: string | undefined) => {
  if (how === 'onShelf') return { how, slot: slot ?? 0 }
  if (how === 'handedBack') return { how, courier: person, signed: { how: 'paper' as const } }
  return { how, person, ...(approval === undefined ? {} : { approval }) }
}

type Needed = 'slot' | 'person' | 'outcome'

const missingOf = ({ how, slot, person, outcome }: Filled): Needed | null => {
  if (how === 'onShelf' && slot === null) return 'slot'
  if (how !== 'onShelf' && person.trim() === '') return 'person'
  return outcome.trim() === '' ? 'outcome' : null
}

const labelOf = (how: How, field: Needed): string =>
  field === 'person' ? (how === 'onShelf' ? '' : text.person[how]) : text[field]

interface CloseIncidentProps {
  incident: Incident
  onDone: () => void
}

/** How it ended: the item goes back on a shelf, to the courier, or is written off by a supervisor. */
export const CloseIncident = ({ incident, onDone }: CloseIncidentProps) => {
  const close = useAct('parcelIncidents', 'close')
  const token = useAct('staff', 'approve')
  const approvers = useRead('staff', 'approvers', { permission: 'parcel.override' })
  const override = useMay('parcel.override')
  const toasts = useToasts()
  const [asked, setAsked] = useState<Filled | null>(null)
  const { control, handleSubmit, setError } = useForm<Filled>({
    defaultValues: { how: 'onShelf', slot: null, person: '', outcome: '', payer: incident.payer },
  })
  const how = useWatch({ control, name: 'how' })

  const run = async (filled: Filled, approval?: string): Promise<void> => {
    const { id, revision, claimFen } = incident
    const { outcome, payer } = filled
    const answer = await close.act({
      ...{ id, revision, claimFen, outcome, payer },
      ends: endsOf(filled, approval),
    })
    if (!answer.ok) return
    toasts.show({ text: text.done })
    onDone()
  }
  const save = (): void =>
    void handleSubmit((filled) => {
      const lacks = missingOf(filled)
      if (lacks !== null) setError(lacks, { message: fieldTexts.missing(labelOf(filled.how, lacks)) })
      else if (filled.how === 'writtenOff' && !override) setAsked(filled)
      else void run(filled)
    })()
  const approve = async (approverId: string, pin: string): Promise<void> => {
    const record = incident.parcelId
    const given = await token.act({ approverId, pin, permission: 'parcel.override', record })
    if (!given.ok || asked === null) return
    setAsked(null)
    await run(asked, given.value.approval)
  }
  useKeys([
    { key: 'Ctrl+Enter', label: text.save, run: save },
    { key: 'Esc', label: text.cancel, run: onDone },
  ])
  return (
    <>
      <SectionHead title={text.title} note={incident.incidentNo} />
      {close.problem !== null && <InlineError title={close.problem.message} />}
      <FieldForm label={text.title} onSubmit={save}>
        <ChoiceField control={control} name="how" label={text.how} choices={ways} />
        {how === 'onShelf' && (
          <NumberField control={control} name="slot" label={text.slot} min={1} max={24} />
        )}
        {how !== 'onShelf' && (
          <TextField control={control} name="person" label={text.person[how]} maxLength={30} />
        )}
        <TextField control={control} name="outcome" label={text.outcome} maxLength={200} />
        <ChoiceField control={control} name="payer" label={text.payer} choices={payers} />
        <div className="lay-row">
          <Button type="primary" loading={close.busy} onClick={save}>
            {text.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={onDone}>
            {text.cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
      <SupervisorPin
        open={asked !== null}
        matter={text.supervisor(incident.incidentNo)}
        approvers={approvers.data ?? []}
        problem={token.problem?.message}
        busy={token.busy}
        onPin={(approverId, pin) => void approve(approverId, pin)}
        onClose={() => setAsked(null)}
      />
    </>
  )
}
