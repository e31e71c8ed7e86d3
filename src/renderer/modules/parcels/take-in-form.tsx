import { Button } from 'antd'
import { useForm, useWatch } from 'react-hook-form'
import { GoodsFlag, ItemKind } from '#core/parcels/item-kinds.contract.ts'
import { goodsFlagNames, itemKindNames } from '#core/parcels/item-kinds.text.ts'
import { Carrier } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames, placeText } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { takeInText as text } from './take-in-page.text.ts'

interface Filled {
  readonly kind: ItemKind
  readonly carrier: Carrier
  readonly sender: string
  readonly name: string
  readonly number: string
  readonly pieces: number
  readonly flags: GoodsFlag[]
  readonly placeNote: string
  readonly own: boolean
}

const kinds = ItemKind.options.map((value) => ({ value, label: itemKindNames[value] }))
const flags = GoodsFlag.options
  .filter((value) => value !== 'freightDue')
  .map((value) => ({ value, label: goodsFlagNames[value] }))
const carriers = Carrier.options.map((value) => ({ value, label: carrierNames[value] }))

const empty: Filled = {
  ...{ kind: 'registered', carrier: 'ems', sender: '', name: '', number: '', pieces: 1 },
  ...{ flags: [], placeNote: '', own: false },
}

interface TakeInFormProps {
  unitId: string
  onOther: () => void
}

export const TakeInForm = ({ unitId, onOther }: TakeInFormProps) => {
  const home = useRead('parcels', 'ofUnit', { unitId })
  const takeIn = useAct('parcelItems', 'takeIn')
  const refuse = useAct('parcelItems', 'refuse')
  const toasts = useToasts()
  const { control, handleSubmit, reset } = useForm<Filled>({ defaultValues: empty })
  const kind = useWatch({ control, name: 'kind' })
  const numbered = (number: string) => (number.trim() === '' ? {} : { trackingNo: number })
  const save = (): void =>
    void handleSubmit(async ({ number, own, ...filled }) => {
      const answer = await takeIn.act({
        ...{ unitId, personId: null, sizeClass: 'small', ...filled, ...numbered(number) },
        ...(own ? { own: { how: 'paper' as const } } : {}),
      })
      if (!answer.ok) return
      toasts.show({ text: text.done(answer.value.itemNo, placeText(answer.value.shelfNo)) })
      reset({ ...empty, kind: filled.kind })
    })()
  /** A letter of a court is not received: the visit is written down, and the owner told. */
  const visit = (): void =>
    void handleSubmit(async ({ number, carrier, sender }) => {
      const answer = await refuse.act({
        ...{ kind: 'official', carrier, unitId, reason: 'official', courier: sender, note: '' },
        ...numbered(number),
      })
      if (!answer.ok) return
      toasts.show({ text: text.refused(answer.value.itemNo) })
      reset(empty)
    })()
  useKeys([
    { key: 'Ctrl+Enter', label: text.keys.save, run: save },
    { key: 'Esc', label: text.keys.other, run: onOther },
  ])
  const problem = takeIn.problem ?? refuse.problem
  return (
    <section className="item-page">
      <UnitTag zone={home.data?.zone ?? null} name={home.data?.unit ?? ''} size="record" />
      {problem !== null && <InlineError title={problem.message} />}
      <FieldForm label={text.title} onSubmit={save}>
        <FieldRow>
          <ChoiceField control={control} name="kind" label={text.kind} choices={kinds} autoFocus />
          <ChoiceField control={control} name="carrier" label={text.carrier} choices={carriers} />
        </FieldRow>
        <FieldRow>
          <TextField control={control} name="number" label={text.number} maxLength={40} optional />
          <NumberField control={control} name="pieces" label={text.pieces} min={1} max={999} />
        </FieldRow>
        <FieldRow>
          <TextField control={control} name="name" label={text.name} maxLength={30} optional />
          <TextField control={control} name="sender" label={text.sender} maxLength={30} optional />
        </FieldRow>
        <FieldRow>
          <ChoiceField control={control} name="flags" label={text.flags} choices={flags} several optional />
          <TextField control={control} name="placeNote" label={text.placeNote} maxLength={30} optional />
        </FieldRow>
        {kind === 'official' && <TickRow control={control} name="own" label={text.own} />}
        <div className="lay-row">
          <Button type="primary" loading={takeIn.busy} onClick={save}>
            {text.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          {kind === 'official' && <Button onClick={visit}>{text.refuse}</Button>}
          <Button onClick={onOther}>
            {text.other}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </section>
  )
}
