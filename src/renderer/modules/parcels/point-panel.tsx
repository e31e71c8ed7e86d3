import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { fieldTexts } from '#core/kernel/text.ts'
import type { PickupPoint } from '#core/parcels/carriers/carriers.contract.ts'
import { PanelForm } from '../../app/panel-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { carriersText } from './carriers-page.text.ts'
import type { Carriers } from './use-carriers.ts'

const { form, points } = carriersText

const PointForm = z.object({
  name: z.string().trim().min(1, fieldTexts.missing(form.name)),
  place: z.string().trim().min(1, fieldTexts.missing(form.place)),
  phone: z.string(),
  hours: z.string(),
  active: z.boolean(),
})

interface PointPanelProps {
  put: Carriers['putPoint']
  row: PickupPoint | null
  onDone: (what: string | null) => void
}

export const PointPanel = ({ put, row, onDone }: PointPanelProps) => {
  const { control, handleSubmit } = useForm<z.infer<typeof PointForm>>({
    defaultValues: row ?? { name: '', place: '', phone: '', hours: '', active: true },
    resolver: zodResolver(PointForm),
  })
  const save = handleSubmit(async (filled) => {
    const saved = await put.act({ id: row?.id ?? null, revision: row?.revision ?? 0, ...filled })
    if (saved.ok) onDone(filled.name)
  })
  return (
    <PanelForm
      title={row === null ? points.add : points.edit}
      busy={put.busy}
      problem={put.problem?.message}
      onSave={() => void save()}
      onCancel={() => onDone(null)}
    >
      <TextField control={control} name="name" label={form.name} maxLength={20} autoFocus />
      <TextField control={control} name="place" label={form.place} maxLength={40} />
      <TextField control={control} name="phone" label={form.phone} maxLength={20} optional />
      <TextField control={control} name="hours" label={form.hours} maxLength={30} optional />
      <TickRow control={control} name="active" label={form.active} />
    </PanelForm>
  )
}
