import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { stationTexts } from '#core/move-in/move-in.text.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ApprovalActs } from './approval-acts.tsx'
import { caseText } from './case-page.text.ts'
import { useApproval } from './use-approval.ts'
import type { Opened } from './use-case.ts'
import { hasReason } from './with-reason.ts'

const text = caseText.skip

/** A station is left out with a reason and somebody's yes: a PIN here, or a word on the phone signed within a day. */
export const SkipPanel = ({ opened }: { opened: Opened }) => {
  const { station, view, id } = opened
  const form = useForm({ defaultValues: { reason: '' } })
  const act = useAct('moveIn', 'skipStation')
  const agreement = useApproval({
    record: id,
    ready: () => hasReason(form),
    run: async (approval) => {
      if (station === null) return
      const { reason } = form.getValues()
      const answer = await act.act({ id, station, reason, ...(approval && { approval }) })
      if (opened.settle(answer, text.done(stationTexts[station]))) opened.go(null)
    },
  })
  if (station === null) return null
  const name = stationTexts[station]
  return (
    <div className="case-narrow">
      <SectionHead title={text.title(name)} />
      <FieldForm label={text.title(name)} onSubmit={agreement.decide}>
        <TextField control={form.control} name="reason" label={text.reason} maxLength={100} autoFocus />
        <ApprovalActs
          agreement={agreement}
          label={text.save}
          matter={text.matter(name, view.unit.name)}
          busy={act.busy}
        />
        <div>
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </div>
  )
}
