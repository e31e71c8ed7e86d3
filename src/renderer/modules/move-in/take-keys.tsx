import { Button } from 'antd'
import { useForm, useWatch } from 'react-hook-form'
import { addDays } from '../../app/days.ts'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { caseText } from './case-page.text.ts'
import { casesText } from './cases-page.text.ts'
import { HomeField } from './home-field.tsx'
import { keysPageText } from './keys-page.text.ts'
import { dateOf } from './typed-values.ts'
import { useHomes } from './use-homes.ts'

const text = keysPageText.take
const MONTH = 30

interface Wrong {
  readonly field: 'unit' | 'what' | 'quantity' | 'until'
  readonly message: string
}

const unitMissing: Wrong = { field: 'unit', message: casesText.plan.unitMissing }

const wrongIn = ({ what, quantity, until }: Pick<Typed, 'what' | 'quantity' | 'until'>): Wrong | null => {
  const pieces = Number(quantity)
  if (what.trim() === '') return { field: 'what', message: text.missing.what }
  if (!Number.isInteger(pieces) || pieces < 1 || pieces > 99)
    return { field: 'quantity', message: text.missing.quantity }
  return dateOf(until) === undefined ? { field: 'until', message: caseText.wrongDate } : null
}

interface TakeKeysProps {
  /** `5-1-802` where it is known already. */
  home: string
  caseId: string | undefined
  onDone: () => void
  /** `caseId` is the case of which F-13 is printed; a home without one prints none yet. */
  onTaken: (caseId: string | null, custodyId: string) => void
}

/** 留维修钥匙: what is left with the centre, for what, until when, and who may have it. */
export const TakeKeys = ({ home, caseId, onDone, onTaken }: TakeKeysProps) => {
  const today = useToday()
  const toasts = useToasts()
  const take = useAct('moveIn', 'takeKeys')
  const { control, handleSubmit, setError } = useForm({
    defaultValues: {
      ...{ unit: home, what: text.whatExample, quantity: '1', bagNo: '', place: '', until: '' },
      ...{ purpose: text.purposeExample, borrowers: text.borrowersExample, notice: text.noticeExample },
    },
  })
  const homes = useHomes(useWatch({ control, name: 'unit' }))
  const save = async ({ unit: _, quantity, until, ...words }: Typed): Promise<void> => {
    const wrong = homes.home === undefined ? unitMissing : wrongIn({ quantity, until, what: words.what })
    if (wrong !== null || homes.home === undefined)
      return setError(wrong?.field ?? 'unit', { message: wrong?.message ?? '' }, { shouldFocus: true })
    const answer = await take.act({
      ...{
        ...words,
        unitId: homes.home.id,
        quantity: Number(quantity),
        until: dateOf(until) ?? addDays(today, MONTH),
      },
      ...(caseId === undefined ? {} : { caseId }),
    })
    if (!answer.ok) return
    toasts.show({ text: text.done(answer.value.custodyNo) })
    onTaken(answer.value.caseId, answer.value.custodyId)
  }
  const submit = (): void => void handleSubmit(save)()
  return (
    <>
      <SectionHead title={text.title} />
      {take.problem !== null && <InlineError title={take.problem.message} />}
      <FieldForm label={text.title} onSubmit={submit}>
        <HomeField control={control} homes={homes} />
        <FieldRow>
          <TextField control={control} name="what" label={text.what} maxLength={40} />
          <TextField control={control} name="quantity" label={text.quantity} maxLength={2} digits />
        </FieldRow>
        <FieldRow>
          <TextField control={control} name="bagNo" label={text.bag} maxLength={20} optional />
          <TextField
            control={control}
            name="place"
            label={text.place}
            hint={text.placeHint}
            maxLength={20}
            optional
          />
        </FieldRow>
        <TextField control={control} name="purpose" label={text.purpose} maxLength={60} />
        <TextField control={control} name="borrowers" label={text.borrowers} maxLength={60} />
        <TextField control={control} name="notice" label={text.notice} maxLength={60} />
        <TextField
          control={control}
          name="until"
          label={text.until}
          hint={text.untilHint}
          maxLength={10}
          optional
          digits
        />
        <div className="lay-row">
          <Button type="primary" loading={take.busy} onClick={submit}>
            {text.save}
          </Button>
          <Button onClick={onDone}>{text.cancel}</Button>
        </div>
      </FieldForm>
    </>
  )
}

type Typed = Readonly<
  Record<
    'unit' | 'what' | 'quantity' | 'bagNo' | 'place' | 'until' | 'purpose' | 'borrowers' | 'notice',
    string
  >
>
