import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { QuestionKind, TestForm } from '#core/vip/tests/vip-tests.contract.ts'
import { formTexts, kindTexts } from '#core/vip/tests/vip-tests.text.ts'
import { addDays } from '../../app/days.ts'
import { useSession } from '../../app/session.tsx'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { testsText as t } from './tests-page.text.ts'

interface Typed {
  takers: string[]
  kinds: QuestionKind[]
  form: TestForm
  examiner: string
  dueOn: string
}

const kinds = QuestionKind.options.map((value) => ({ value, label: kindTexts[value].name }))
const forms = TestForm.options.map((value) => ({ value, label: formTexts[value] }))
const A_WEEK = 7

/** Whom to ask, what, and who asks. */
export const AssignPanel = ({ onDone }: { onDone: () => void }) => {
  const { staffId } = useSession()
  const today = useToday()
  const people = useRead('vipTests', 'people', undefined)
  const assign = useAct('vipTests', 'assign')
  const toasts = useToasts()
  const { control, handleSubmit } = useForm<Typed>({
    defaultValues: {
      ...{ takers: [], kinds: ['face', 'code'], form: 'screen' },
      ...{ examiner: staffId, dueOn: addDays(today, A_WEEK) },
    },
  })
  const submit = (): void =>
    void handleSubmit(async (typed) => {
      const answer = await assign.act(typed)
      if (!answer.ok) return
      toasts.show({ text: t.assigned(answer.value.number) })
      onDone()
    })()
  const choices = (people.data ?? []).map(({ staffId, name, post }) => ({
    value: staffId,
    label: `${name} ${post}`,
  }))
  return (
    <FieldForm label={t.assignTitle} onSubmit={submit}>
      <SectionHead title={t.assignTitle} />
      <ChoiceField control={control} name="takers" label={t.takers} choices={choices} several autoFocus />
      <ChoiceField
        control={control}
        name="kinds"
        label={t.kinds}
        choices={kinds}
        hint={t.kindsHint}
        several
      />
      <ChoiceField control={control} name="form" label={t.form} choices={forms} look="buttons" />
      <ChoiceField control={control} name="examiner" label={t.examiner} choices={choices} />
      <TextField control={control} name="dueOn" label={t.dueOn} maxLength={10} />
      {assign.problem !== null && <InlineError title={assign.problem.message} />}
      <div className="lay-row">
        <Button type="primary" loading={assign.busy} onClick={submit}>
          {t.save}
        </Button>
        <Button onClick={onDone}>{t.cancel}</Button>
      </div>
    </FieldForm>
  )
}
