import { useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Condition, type ConsentBasis, GoodsFlag } from '#core/parcels/item-kinds.contract.ts'
import { PanelForm } from '../../app/panel-form.tsx'
import { useClient } from '../../client/client-context.tsx'
import { problemOf } from '../../client/problem.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SignaturePad } from '../../ui/signature-pad.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import type { ItemSaid } from './item-said.ts'
import { saidText as words } from './item-said-panel.text.ts'

const kinds = (['express', 'registered', 'postalSlip'] as const).map((value) => ({
  ...{ value, label: words.kinds[value] },
}))
const flags = GoodsFlag.options.map((value) => ({ value, label: words.flagNames[value] }))
const conditions = Condition.options.map((value) => ({ value, label: words.conditionNames[value] }))
const bases = (['call', 'atDoor', 'pending', 'courierSaid'] as const).map((value) => ({
  ...{ value, label: words.consentNames[value] },
}))

interface Filled extends Omit<ItemSaid, 'declaredFen' | 'countersigned'> {
  readonly declared: number | null
  readonly paper: boolean
}

interface ItemSaidPanelProps {
  said: ItemSaid
  /** On whose word the whole run comes in. */
  consent: ConsentBasis
  onDone: (said: ItemSaid | null) => void
}

/** What is odd about the parcel in hand: said once, kept for it alone; the scanner stays live beside it. */
export const ItemSaidPanel = ({ said, consent, onDone }: ItemSaidPanelProps) => {
  const client = useClient()
  const [signature, setSignature] = useState<Blob | null>(null)
  const [problem, setProblem] = useState<string>()
  const { declaredFen, countersigned, ...rest } = said
  const { control, handleSubmit } = useForm<Filled>({
    defaultValues: {
      ...rest,
      declared: declaredFen === null ? null : declaredFen / 100,
      paper: countersigned?.how === 'paper',
    },
  })
  const [flagged, condition, basis] = useWatch({ control, name: ['flags', 'condition', 'consent'] })

  const countersignedBy = async (paper: boolean): Promise<ItemSaid['countersigned']> => {
    if (condition === 'intact') return null
    if (signature === null) return paper ? { how: 'paper' } : countersigned
    const file = new File([signature], 'signature.png', { type: 'image/png' })
    return { how: 'pad', picture: (await client.parcels.addPicture({ file })).picture }
  }
  const save = handleSubmit(async ({ declared, paper, ...filled }) => {
    try {
      const declaredFen = declared === null ? null : declared * 100
      onDone({ ...filled, declaredFen, countersigned: await countersignedBy(paper) })
    } catch (error) {
      setProblem(problemOf(error).message)
    }
  })
  return (
    <PanelForm
      title={words.title}
      busy={false}
      problem={problem}
      onSave={() => void save()}
      onCancel={() => onDone(null)}
    >
      <ChoiceField
        control={control}
        name="flags"
        label={words.flags}
        choices={flags}
        several
        optional
        autoFocus
      />
      <ChoiceField control={control} name="kind" label={words.kind} choices={kinds} />
      {flagged.includes('highValue') && (
        <NumberField
          control={control}
          name="declared"
          label={words.declared}
          hint={words.declaredHint}
          min={1}
          max={1_000_000}
          optional
        />
      )}
      {flagged.includes('freightDue') && (
        <TickRow control={control} name="freightPaid" label={words.freight} hint={words.freightHint} />
      )}
      <ChoiceField control={control} name="condition" label={words.condition} choices={conditions} />
      {condition !== 'intact' && (
        <>
          <SignaturePad label={words.sign} hint={words.signHint} onSigned={setSignature} />
          <TickRow control={control} name="paper" label={words.paper} />
        </>
      )}
      <ChoiceField
        control={control}
        name="consent"
        label={words.consent}
        choices={[{ value: 'run', label: words.asRun(words.consentNames[consent]) }, ...bases]}
      />
      {(basis === 'call' || basis === 'atDoor') && (
        <TextField
          control={control}
          name="answer"
          label={words.answer}
          hint={words.answerHint}
          maxLength={60}
          optional
        />
      )}
    </PanelForm>
  )
}
