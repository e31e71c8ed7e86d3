import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Carrier } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { runText } from './run.text.ts'
import { ANY, formOfHead, HeadForm, headOfForm, NEW, NOBODY, type RunHead } from './run-head.ts'
import type { RunOfDesk } from './use-shelf-run.ts'

const { panel } = runText

const carriers = [
  { value: ANY, label: panel.anyCarrier },
  ...Carrier.options.map((value) => ({ value, label: carrierNames[value] })),
]
const consents = panel.consents.map((value) => ({ value, label: panel.consentNames[value] }))
const modes = [
  { value: 'each', label: panel.each },
  { value: 'scanFirst', label: panel.scanFirst },
]

interface RunPanelProps {
  shelf: RunOfDesk
  onDone: (head: RunHead | null) => void
}

/** Chosen once for all that the courier brings; the scanner stays live beside it. */
export const RunPanel = ({ shelf, onDone }: RunPanelProps) => {
  const [problem, setProblem] = useState<string | null>(null)
  const { control, handleSubmit } = useForm<HeadForm>({
    defaultValues: formOfHead(shelf.head),
    resolver: zodResolver(HeadForm),
  })
  const [carrier, courier] = useWatch({ control, name: ['carrier', 'courier'] })
  const { data } = useRead('shelfRun', 'couriers', { carrier: carrier === ANY ? null : carrier })
  const save = handleSubmit(async (form) => {
    const head = headOfForm(form)
    const refused = await shelf.choose(head)
    if (refused === null) onDone(head)
    else setProblem(refused)
  })
  useKeys([
    { key: 'Ctrl+Enter', label: panel.save, run: () => void save() },
    { key: 'Esc', label: panel.close, run: () => onDone(null) },
  ])
  const couriers = [
    { value: NOBODY, label: panel.noCourier },
    ...(data ?? []).map(({ id, name, phone }) => ({ value: id, label: `${name} ${phone}` })),
    { value: NEW, label: panel.newCourier },
  ]
  return (
    <>
      <SectionHead title={panel.title} note={panel.note} />
      {problem !== null && <InlineError title={problem} />}
      <FieldForm label={panel.title} onSubmit={() => void save()}>
        <ChoiceField control={control} name="carrier" label={panel.carrier} choices={carriers} autoFocus />
        <ChoiceField control={control} name="courier" label={panel.courier} choices={couriers} />
        {courier === NEW && (
          <>
            <TextField control={control} name="name" label={panel.name} maxLength={20} />
            <FieldRow>
              <TextField control={control} name="phone" label={panel.phone} maxLength={20} optional digits />
              <TextField control={control} name="staffNo" label={panel.staffNo} maxLength={20} optional />
            </FieldRow>
          </>
        )}
        <ChoiceField
          control={control}
          name="consent"
          label={panel.consent}
          hint={panel.consentHint}
          choices={consents}
        />
        <NumberField
          control={control}
          name="announced"
          label={panel.announced}
          hint={panel.announcedHint}
          min={0}
          max={2_000}
          optional
        />
        <ChoiceField control={control} name="scanFirst" label={panel.mode} choices={modes} />
        <div className="lay-row">
          <Button type="primary" loading={shelf.busy} onClick={() => void save()}>
            {panel.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={() => onDone(null)}>
            {panel.close}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </>
  )
}
