import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { VipKind } from '#core/vip/vip.schema.contract.ts'
import { kindTexts } from '#core/vip/vip.text.ts'
import { useSession } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { entryText, vipText } from './vip-page.text.ts'

const kinds = VipKind.options.map((value) => ({ value, label: kindTexts[value] }))

/** Which of the three kinds, and of which zone: neither changes later. */
export const CreatePanel = ({ onDone }: { onDone: (id: string | null) => void }) => {
  const { zones } = useSession()
  const create = useAct('vip', 'create')
  const { control, handleSubmit } = useForm<{ kind: VipKind; zone: string }>({
    defaultValues: { kind: 'household', zone: zones[0] ?? 'A' },
  })
  const submit = (): void =>
    void handleSubmit(async (typed) => {
      const answer = await create.act(typed)
      if (answer.ok) onDone(answer.value.id)
    })()
  return (
    <FieldForm label={vipText.create} onSubmit={submit}>
      <SectionHead title={vipText.create} />
      <ChoiceField control={control} name="kind" label={vipText.kind} choices={kinds} />
      <ChoiceField
        control={control}
        name="zone"
        label={vipText.zone}
        choices={zones.map((zone) => ({ value: zone, label: zone }))}
      />
      {create.problem !== null && <InlineError title={create.problem.message} />}
      <div className="lay-row">
        <Button type="primary" loading={create.busy} onClick={submit}>
          {vipText.create}
        </Button>
        <Button onClick={() => onDone(null)}>{entryText.photo.cancel}</Button>
      </div>
    </FieldForm>
  )
}
