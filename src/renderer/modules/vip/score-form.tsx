import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import type { Sitting } from '#core/vip/tests/vip-tests.contract.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { testsText as t } from './tests-page.text.ts'

/** 3 7 12 → the numbers that were wrong; null when it says something else. */
export const wrongNumbers = (text: string): number[] | null => {
  const parts = text.split(/[\s,，、]+/).filter((part) => part !== '')
  return parts.every((part) => /^\d{1,2}$/.test(part)) ? [...new Set(parts.map(Number))] : null
}

/** A sheet against its key: the numbers that were wrong, and Enter. */
export const ScoreForm = ({ sitting, onDone }: { sitting: Sitting; onDone: () => void }) => {
  const score = useAct('vipTests', 'score')
  const toasts = useToasts()
  const { control, handleSubmit, setError } = useForm({ defaultValues: { wrong: '', sheetBack: true } })
  const submit = (): void =>
    void handleSubmit(async ({ wrong, sheetBack }) => {
      const numbers = wrongNumbers(wrong)
      if (numbers === null) return setError('wrong', { message: t.badNumbers })
      const answer = await score.act({
        ...{ id: sitting.id, revision: sitting.revision, wrong: numbers, sheetBack },
      })
      if (!answer.ok) return
      toasts.show({ text: t.scored(answer.value.passed, answer.value.correct, answer.value.asked) })
      onDone()
    })()
  return (
    <FieldForm label={t.score} onSubmit={submit}>
      <TextField
        control={control}
        name="wrong"
        label={t.wrong}
        hint={t.wrongHint}
        placeholder={t.wrongExample}
        maxLength={60}
        autoFocus
        optional
      />
      <TickRow control={control} name="sheetBack" label={t.sheetBack} />
      {score.problem !== null && <InlineError title={score.problem.message} />}
      <div className="lay-row">
        <Button type="primary" loading={score.busy} onClick={submit}>
          {t.score}
        </Button>
      </div>
    </FieldForm>
  )
}
