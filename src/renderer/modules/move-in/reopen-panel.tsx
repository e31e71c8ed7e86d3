import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import type { Station } from '#core/move-in/move-in.schema.contract.ts'
import { stationTexts } from '#core/move-in/move-in.text.ts'
import { useAct } from '../../client/use-act.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ApprovalActs } from './approval-acts.tsx'
import { caseText } from './case-page.text.ts'
import { useApproval } from './use-approval.ts'
import type { Opened } from './use-case.ts'

const text = caseText.reopen

/** The only way back: the stations that are named are done again, under a supervisor. */
export const ReopenPanel = ({ opened }: { opened: Opened }) => {
  const { view, id } = opened
  const form = useForm<{ reason: string; stations: Station[] }>({
    defaultValues: { reason: '', stations: [] },
  })
  const reopen = useAct('moveIn', 'reopen')
  const agreement = useApproval({
    record: id,
    ready: () => {
      const { reason, stations } = form.getValues()
      if (stations.length === 0) form.setError('stations', { message: text.noStation }, { shouldFocus: true })
      else if (reason.trim() === '')
        form.setError('reason', { message: caseText.missingReason }, { shouldFocus: true })
      else return true
      return false
    },
    run: async (approval) => {
      const { reason, stations } = form.getValues()
      const answer = await reopen.act({ id, reason, stations, ...(approval && { approval }) })
      if (opened.settle(answer, text.done)) opened.go(null)
    },
  })
  const stations = view.stations
    .filter(({ station }) => station !== 'checkIn' && station !== 'archive')
    .map(({ station }) => ({ value: station, label: stationTexts[station] }))
  return (
    <div className="case-narrow">
      <SectionHead title={text.title} />
      <FieldForm label={text.title} onSubmit={agreement.decide}>
        <ChoiceField
          control={form.control}
          name="stations"
          label={text.stations}
          hint={text.hint}
          choices={stations}
          several
          autoFocus
        />
        <TextField control={form.control} name="reason" label={text.reason} maxLength={100} />
        <ApprovalActs
          agreement={agreement}
          label={text.save}
          matter={text.matter(view.unit.name)}
          busy={reopen.busy}
        />
        <div>
          <Button onClick={opened.close}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </div>
  )
}
