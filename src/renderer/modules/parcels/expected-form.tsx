import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { z } from 'zod'
import { fieldTexts } from '#core/kernel/text.ts'
import { Carrier } from '#core/parcels/parcels.schema.contract.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { PanelForm } from '../../app/panel-form.tsx'
import { useAct } from '../../client/use-act.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { agreedText as words } from './agreed-page.text.ts'
import { FindUnit } from './find-unit.tsx'
import type { UnitFound } from './release-search.ts'

const Form = z.object({
  carrier: Carrier,
  trackingNo: z.string().trim().min(6, fieldTexts.missing(words.number)).max(40),
  note: z.string().trim().max(40, fieldTexts.tooLong(words.note, 40)),
})

const carriers = Carrier.options.map((value) => ({ value, label: carrierNames[value] }))

/** 预报: first whose it is, then its number. */
export const ExpectedForm = ({ onDone }: { onDone: () => void }) => {
  const [home, setHome] = useState<UnitFound | null>(null)
  const announce = useAct('expected', 'announce')
  const toasts = useToasts()
  const { control, handleSubmit } = useForm<z.infer<typeof Form>>({
    defaultValues: { carrier: 'sf', trackingNo: '', note: '' },
    resolver: zodResolver(Form),
  })
  if (home === null)
    return (
      <div className="candidates-compact">
        <SectionHead title={words.add} note={words.home} />
        <FindUnit onOpen={setHome} />
      </div>
    )
  const { unit, zone } = home.row
  const save = handleSubmit(async (filled) => {
    const answer = await announce.act({ unitId: home.unitId, personId: null, ...filled })
    if (!answer.ok) return
    toasts.show({ text: words.saved(unit) })
    onDone()
  })
  return (
    <PanelForm
      title={words.add}
      save={words.save}
      busy={announce.busy}
      problem={announce.problem?.message}
      onSave={() => void save()}
      onCancel={onDone}
    >
      <UnitTag zone={zone} name={unit} size="large" />
      <ChoiceField control={control} name="carrier" label={words.carrier} choices={carriers} />
      <TextField control={control} name="trackingNo" label={words.number} maxLength={40} autoFocus />
      <TextField
        control={control}
        name="note"
        label={words.note}
        hint={words.noteHint}
        maxLength={40}
        optional
      />
    </PanelForm>
  )
}
