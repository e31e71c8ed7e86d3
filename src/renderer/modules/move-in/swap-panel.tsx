import { Button } from 'antd'
import { useForm, useWatch } from 'react-hook-form'
import { useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ApprovalActs } from './approval-acts.tsx'
import { caseText } from './case-page.text.ts'
import { HomeField } from './home-field.tsx'
import { useApproval } from './use-approval.ts'
import type { Opened } from './use-case.ts'
import { useHomes } from './use-homes.ts'

const text = caseText.swap

/** The family was taken to the wrong home: the case goes to the right one, under a supervisor (spec 3.1.8). */
export const SwapPanel = ({ opened }: { opened: Opened }) => {
  const { view, id } = opened
  const form = useForm({ defaultValues: { unit: '', reason: '' } })
  const homes = useHomes(useWatch({ control: form.control, name: 'unit' }))
  const swap = useAct('moveIn', 'swap')
  const { home } = homes
  const agreement = useApproval({
    record: id,
    ready: () => {
      if (home === undefined) form.setError('unit', { message: text.noUnit }, { shouldFocus: true })
      else if (form.getValues('reason').trim() === '')
        form.setError('reason', { message: caseText.missingReason }, { shouldFocus: true })
      else return true
      return false
    },
    run: async (approval) => {
      if (home === undefined) return
      const { reason } = form.getValues()
      const answer = await swap.act({ id, unitId: home.id, reason, ...(approval && { approval }) })
      if (opened.settle(answer, answer.ok ? text.done(answer.value.swappedWith) : undefined)) opened.go(null)
    },
  })
  return (
    <div className="case-narrow">
      <SectionHead title={text.title} note={text.hint} />
      <FieldForm label={text.title} onSubmit={agreement.decide}>
        <HomeField control={form.control} homes={homes} label={text.unit} />
        <TextField control={form.control} name="reason" label={text.reason} maxLength={100} />
        <ApprovalActs
          agreement={agreement}
          label={text.save}
          matter={text.matter(view.unit.name, home?.unit ?? '')}
          busy={swap.busy}
        />
        <div>
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </div>
  )
}
