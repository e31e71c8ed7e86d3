import { Button } from 'antd'
import { type Control, useForm } from 'react-hook-form'
import type { Copy } from '#core/vip/copies/vip-copies.contract.ts'
import { layoutTexts } from '#core/vip/copies/vip-copies.text.ts'
import { readingTexts } from '#core/vip/vip.text.ts'
import { addDays } from '../../app/days.ts'
import { useToday } from '../../app/when.ts'
import { type Answer, useAct } from '../../client/use-act.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { copiesText as t } from './copies-page.text.ts'

export type Question = 'recall' | 'destroy' | 'void' | 'lose'

interface Typed {
  by: string
  reason: string
  witnessOne: string
  witnessTwo: string
  leaked: string
  cause: string
  harm: string
  remedy: string
  contact: string
  told: string
}

const A_WEEK = 7

const empty: Typed = {
  by: '',
  reason: '',
  witnessOne: '',
  witnessTwo: '',
  leaked: '',
  cause: '',
  harm: '',
  remedy: '',
  contact: '',
  told: '',
}

const titles: Readonly<Record<Question, string>> = {
  recall: t.acts.recall,
  destroy: t.witnesses,
  void: t.acts.void,
  lose: t.loseTitle,
}

const fields: Readonly<Record<Question, readonly (readonly [keyof Typed, string])[]>> = {
  recall: [
    ['by', t.recallBy],
    ['reason', t.recallWhy],
  ],
  destroy: [
    ['witnessOne', t.witnessOne],
    ['witnessTwo', t.witnessTwo],
  ],
  void: [['reason', t.voidWhy]],
  lose: [
    ['leaked', t.leaked],
    ['cause', t.cause],
    ['harm', t.harm],
    ['remedy', t.remedy],
    ['contact', t.contact],
    ['told', t.told],
  ],
}

interface CopyQuestionProps {
  question: Question
  copy: Copy
  onDone: (answer: Answer<unknown> | null) => void
}

/** What must be said before a copy is called back, shredded, voided or reported lost. */
export const CopyQuestion = ({ question, copy, onDone }: CopyQuestionProps) => {
  const at = { id: copy.id, revision: copy.revision }
  const today = useToday()
  const recall = useAct('vipCopies', 'recall')
  const destroy = useAct('vipCopies', 'destroy')
  const voidCopy = useAct('vipCopies', 'void')
  const lose = useAct('vipCopies', 'lose')
  const { control, handleSubmit } = useForm<Typed>({
    defaultValues: {
      ...empty,
      // What such a copy holds: whoever reports it adds what is known of its pages.
      leaked: t.holds(readingTexts[copy.reading], layoutTexts[copy.layout]),
      by: addDays(today, A_WEEK),
    },
  })
  const send = ({ by, reason, witnessOne, witnessTwo, ...loss }: Typed): Promise<Answer<unknown>> => {
    switch (question) {
      case 'recall':
        return recall.act({ ...at, by, reason })
      case 'destroy':
        return destroy.act({ ...at, witnessOne, witnessTwo })
      case 'void':
        return voidCopy.act({ ...at, reason })
      case 'lose':
        return lose.act({ ...at, ...loss })
    }
  }
  const submit = (): void =>
    void handleSubmit(async (typed) => {
      const answer = await send(typed)
      if (answer.ok) onDone(answer)
    })()
  const problem = [recall, destroy, voidCopy, lose].find((act) => act.problem !== null)?.problem ?? null
  return (
    <FieldForm label={titles[question]} onSubmit={submit}>
      <SectionHead title={titles[question]} />
      <Boxes control={control} question={question} />
      {problem !== null && <InlineError title={problem.message} />}
      <div className="lay-row">
        <Button type="primary" onClick={submit}>
          {t.save}
        </Button>
        <Button onClick={() => onDone(null)}>{t.cancel}</Button>
      </div>
    </FieldForm>
  )
}

const Boxes = ({ control, question }: { control: Control<Typed>; question: Question }) =>
  fields[question].map(([name, label], at) => (
    <TextField
      key={name}
      control={control}
      name={name}
      label={label}
      maxLength={60}
      autoFocus={at === 0}
      optional={name === 'harm' || name === 'told'}
    />
  ))
