import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { fieldTexts } from '#core/kernel/text.ts'
import type { CarrierPattern } from '#core/parcels/carriers/carriers.contract.ts'
import { Carrier } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { PanelForm } from '../../app/panel-form.tsx'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { carriersText } from './carriers-page.text.ts'
import type { Carriers } from './use-carriers.ts'

const { form, patterns } = carriersText

const PatternForm = z.object({
  carrier: Carrier,
  mask: z.string().trim().min(1, fieldTexts.missing(form.mask)),
  rank: z
    .number({ error: fieldTexts.missing(form.rank) })
    .min(1)
    .max(100),
  note: z.string().max(60, fieldTexts.tooLong(form.note, 60)),
  active: z.boolean(),
})

const choices = Carrier.options.map((value) => ({ value, label: carrierNames[value] }))

interface PatternPanelProps {
  put: Carriers['putPattern']
  row: CarrierPattern | null
  onDone: (what: string | null) => void
}

export const PatternPanel = ({ put, row, onDone }: PatternPanelProps) => {
  const { control, handleSubmit } = useForm<z.infer<typeof PatternForm>>({
    defaultValues: row ?? { carrier: 'other', mask: '', rank: 50, note: '', active: true },
    resolver: zodResolver(PatternForm),
  })
  const save = handleSubmit(async (filled) => {
    const saved = await put.act({ id: row?.id ?? null, revision: row?.revision ?? 0, ...filled })
    if (saved.ok) onDone(filled.mask)
  })
  return (
    <PanelForm
      title={row === null ? patterns.add : patterns.edit}
      busy={put.busy}
      problem={put.problem?.message}
      onSave={() => void save()}
      onCancel={() => onDone(null)}
    >
      <ChoiceField control={control} name="carrier" label={form.carrier} choices={choices} autoFocus />
      <TextField control={control} name="mask" label={form.mask} hint={form.maskHint} maxLength={40} />
      <NumberField control={control} name="rank" label={form.rank} hint={form.rankHint} min={1} max={100} />
      <TextField control={control} name="note" label={form.note} maxLength={60} optional />
      <TickRow control={control} name="active" label={form.active} />
    </PanelForm>
  )
}
