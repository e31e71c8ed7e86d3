import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { addDays } from '../../app/days.ts'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { copiesText as t } from './copies-page.text.ts'

const HALF_A_YEAR = 180

/** What the next edition holds and leaves out, before it is out. */
export const PublishPanel = ({ onDone }: { onDone: () => void }) => {
  const today = useToday()
  const outlook = useRead('vipCopies', 'outlook', undefined)
  const publish = useAct('vipCopies', 'publish')
  const toasts = useToasts()
  const { control, handleSubmit } = useForm({
    defaultValues: { effective: today, expires: addDays(today, HALF_A_YEAR) },
  })
  const submit = (): void =>
    void handleSubmit(async (typed) => {
      const answer = await publish.act(typed)
      if (!answer.ok) return
      toasts.show({ text: t.published(answer.value.number) })
      onDone()
    })()
  const { data } = outlook
  const lines =
    data === undefined
      ? []
      : [
          [data.added, t.added] as const,
          [data.changed, t.changed] as const,
          [data.removed, t.removed] as const,
          [data.withheld.map(({ code }) => code), t.withheld] as const,
        ].flatMap(([codes, says]) => (codes.length === 0 ? [] : [says(codes.join('、'))]))
  return (
    <FieldForm label={t.publishTitle} onSubmit={submit}>
      <SectionHead title={t.publishTitle} />
      {data !== undefined && <p className="tx-strong">{t.outlook(data.pages)}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="tx-hint tx-soft">{t.recallNote}</p>
      <FieldRow>
        <TextField control={control} name="effective" label={t.effective} maxLength={10} />
        <TextField control={control} name="expires" label={t.expires} maxLength={10} />
      </FieldRow>
      {publish.problem !== null && <InlineError title={publish.problem.message} />}
      <div className="lay-row">
        <Button type="primary" loading={publish.busy} onClick={submit}>
          {t.publish}
        </Button>
        <Button onClick={onDone}>{t.cancel}</Button>
      </div>
    </FieldForm>
  )
}
