import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { GoodsFlag } from '#core/parcels/item-kinds.contract.ts'
import { goodsFlagNames } from '#core/parcels/item-kinds.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useToday } from '../../app/when.ts'
import { useClient } from '../../client/client-context.tsx'
import { useAct } from '../../client/use-act.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { SignaturePad } from '../../ui/signature-pad.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { receivingText as text } from './receiving-page.text.ts'

interface Filled {
  readonly personId: string
  readonly excluded: GoodsFlag[]
  readonly official: boolean
  readonly agent: string
  readonly relation: string
  readonly mostValue: number | null
  readonly keepDays: number | null
}

interface LetterFormProps {
  unitId: string
  residents: readonly { readonly personId: string; readonly name: string }[]
  onDone: () => void
}

const flags = GoodsFlag.options.map((value) => ({ value, label: goodsFlagNames[value] }))

const fenOf = (yuan: number | null): number | null => (yuan === null ? null : yuan * 100)

/** Form F-21 as it is signed at the counter. */
export const LetterForm = ({ unitId, residents, onDone }: LetterFormProps) => {
  const client = useClient()
  const record = useAct('receiving', 'recordLetter')
  const toasts = useToasts()
  const today = useToday()
  const [signature, setSignature] = useState<Blob | null>(null)
  const { control, handleSubmit, reset } = useForm<Filled>({
    defaultValues: {
      ...{ personId: residents[0]?.personId ?? '', excluded: [], official: false },
      ...{ agent: '', relation: '', mostValue: null, keepDays: null },
    },
  })
  const pictureOf = async (blob: Blob) => {
    const file = new File([blob], 'letter.png', { type: 'image/png' })
    return { picture: (await client.parcels.addPicture({ file })).picture }
  }
  const save = (): void =>
    void handleSubmit(async ({ personId, excluded, official, agent, relation, mostValue, keepDays }) => {
      const answer = await record.act({
        ...{ unitId, personId, signedOn: today, until: null },
        limits: { excluded, official, mostValueFen: fenOf(mostValue), keepDays },
        agents:
          agent.trim() === ''
            ? []
            : [{ name: agent, relation: relation.trim() || text.agentUsual, phone: '' }],
        ...(signature === null ? {} : await pictureOf(signature)),
      })
      if (!answer.ok) return
      toasts.show({ text: text.saved })
      reset()
      onDone()
    })()
  useKeys([{ key: 'Ctrl+Enter', label: text.keys.save, run: save }])
  const people = residents.map(({ personId, name }) => ({ value: personId, label: name }))
  return (
    <section>
      <SectionHead title={text.note} />
      {record.problem !== null && <InlineError title={record.problem.message} />}
      <FieldForm label={text.note} onSubmit={save}>
        <FieldRow>
          <ChoiceField control={control} name="personId" label={text.signer} choices={people} />
          <ChoiceField
            control={control}
            name="excluded"
            label={text.excluded}
            choices={flags}
            several
            optional
          />
        </FieldRow>
        <FieldRow>
          <TextField control={control} name="agent" label={text.agentName} maxLength={30} optional />
          <TextField control={control} name="relation" label={text.agentRelation} maxLength={20} optional />
        </FieldRow>
        <FieldRow>
          <NumberField
            {...{ control, min: 1, max: 1_000_000, unit: text.yuan }}
            name="mostValue"
            label={text.mostValue}
            hint={text.mostValueHint}
            optional
          />
          <NumberField
            {...{ control, min: 1, max: 30, unit: text.days }}
            name="keepDays"
            label={text.keepDays}
            hint={text.keepDaysHint}
            optional
          />
        </FieldRow>
        <TickRow control={control} name="official" label={text.official} />
        <div className="release-id">
          <SignaturePad label={text.sign} hint={text.signHint} onSigned={setSignature} />
        </div>
        <div>
          <Button type="primary" loading={record.busy} onClick={save}>
            {text.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </section>
  )
}
