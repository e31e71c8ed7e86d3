import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { fieldTexts } from '#core/kernel/text.ts'
import { useKeys } from '../../app/keys.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { SignaturePad } from '../../ui/signature-pad.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { actWords, itemText, type PageAct } from './item-page.text.ts'
import type { Filled } from './use-item-acts.ts'

interface ActFormProps {
  act: PageAct
  busy: boolean
  problem: string | undefined
  onSave: (filled: Filled, signature: Blob | null) => void
  onCancel: () => void
}

const empty: Filled = { slot: null, person: '', number: '', reason: '', claim: null, more: null }
const signedActs: readonly PageAct[] = ['handBack', 'takeBack']
const claimed: readonly PageAct[] = ['reportDamage', 'reportLoss']

/** What one act has to be told: where to, to whom, why. */
export const ActForm = ({ act, busy, problem, onSave, onCancel }: ActFormProps) => {
  const words = actWords[act]
  const [signature, setSignature] = useState<Blob | null>(null)
  const { control, handleSubmit, setError } = useForm<Filled>({ defaultValues: empty })
  const save = (): void =>
    void handleSubmit((filled) => {
      const missing = missingOf(act, filled)
      if (missing !== null) setError(missing, { message: fieldTexts.missing(labelOf(act, missing)) })
      else if (!busy) onSave(filled, signature)
    })()
  useKeys([
    { key: 'Ctrl+Enter', label: itemText.save, run: save },
    { key: 'Esc', label: itemText.cancel, run: onCancel },
  ])
  return (
    <>
      <SectionHead title={words.title} note={words.detail} />
      {problem !== undefined && <InlineError title={problem} />}
      <FieldForm label={words.title} onSubmit={save}>
        {act === 'relocate' && (
          <NumberField
            control={control}
            name="slot"
            label={itemText.slot}
            hint={itemText.slotHint}
            min={1}
            max={24}
            autoFocus
          />
        )}
        {act === 'keep' && (
          <NumberField
            control={control}
            name="more"
            label={itemText.more}
            unit={itemText.moreDays}
            min={1}
            max={60}
            autoFocus
          />
        )}
        {words.person !== undefined && (
          <TextField control={control} name="person" label={words.person} maxLength={30} autoFocus />
        )}
        {act === 'pickUp' && (
          <TextField control={control} name="number" label={itemText.number} maxLength={40} optional />
        )}
        {words.reason !== undefined && (
          <TextField
            control={control}
            name="reason"
            label={words.reason}
            maxLength={60}
            optional={act === 'relocate'}
            autoFocus={words.person === undefined && act !== 'relocate' && act !== 'keep'}
          />
        )}
        {claimed.includes(act) && (
          <NumberField
            control={control}
            name="claim"
            label={itemText.claim}
            min={0}
            max={1_000_000}
            optional
          />
        )}
        {signedActs.includes(act) && (
          <SignaturePad label={itemText.sign} hint={itemText.signHint} onSigned={setSignature} />
        )}
        <div className="lay-row">
          <Button type="primary" loading={busy} onClick={save}>
            {itemText.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={onCancel}>
            {itemText.cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </>
  )
}

type Needed = 'slot' | 'more' | 'person' | 'reason'

const missingOf = (act: PageAct, filled: Filled): Needed | null => {
  const words = actWords[act]
  if (act === 'relocate') return filled.slot === null ? 'slot' : null
  if (act === 'keep' && filled.more === null) return 'more'
  if (words.person !== undefined && filled.person.trim() === '') return 'person'
  return words.reason !== undefined && filled.reason.trim() === '' ? 'reason' : null
}

const labelOf = (act: PageAct, field: Needed): string => {
  if (field === 'slot') return itemText.slot
  return field === 'more' ? itemText.more : (actWords[act][field] ?? '')
}
