import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { fieldTexts } from '#core/kernel/text.ts'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { OtherPerson } from './release-choice.ts'
import { releaseText } from './release-page.text.ts'
import './parcels.css'

const Form = z.object({
  name: z
    .string()
    .trim()
    .min(1, releaseText.hindrances['no-name'])
    .max(30, fieldTexts.tooLong(releaseText.name, 30)),
  relation: z.string().trim().max(20, fieldTexts.tooLong(releaseText.relation, 20)),
  phone: z.string().trim().max(20, fieldTexts.tooLong(releaseText.phone, 20)),
  code: z.string().trim().max(8, fieldTexts.tooLong(releaseText.code, 8)),
  idTail: z
    .string()
    .trim()
    .regex(/^(?:[0-9A-Za-z]{4})?$/, releaseText.idTailShort),
})

interface OtherPersonFormProps {
  person: OtherPerson
  /** Why the code was refused. */
  codeProblem: string | undefined
  /** Why the paper was. */
  idProblem: string | undefined
  onType: (person: OtherPerson) => void
  onDone: () => void
}

/** Somebody who is not on the household's list; the last Enter asks whether that is enough. */
export const OtherPersonForm = ({ person, codeProblem, idProblem, onType, onDone }: OtherPersonFormProps) => {
  const { control, handleSubmit, setError, setFocus } = useForm<OtherPerson>({
    defaultValues: person,
    resolver: zodResolver(Form),
  })
  const typed = useWatch({ control })
  const tell = useRef(onType)
  tell.current = onType
  const { name = '', relation = '', phone = '', code = '', idTail = '' } = typed
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else tell.current({ name, relation, phone, code, idTail })
  }, [name, relation, phone, code, idTail])
  useEffect(() => {
    if (codeProblem === undefined) return
    setError('code', { message: codeProblem })
    setFocus('code', { shouldSelect: true })
  }, [codeProblem, setError, setFocus])
  useEffect(() => {
    if (idProblem === undefined) return
    setError('idTail', { message: idProblem })
    setFocus('idTail', { shouldSelect: true })
  }, [idProblem, setError, setFocus])
  return (
    <div className="release-other">
      <FieldForm label={releaseText.other} onSubmit={() => void handleSubmit(onDone)()}>
        <FieldRow>
          <TextField control={control} name="name" label={releaseText.name} maxLength={30} autoFocus />
          <TextField control={control} name="relation" label={releaseText.relation} maxLength={20} optional />
        </FieldRow>
        <TextField control={control} name="phone" label={releaseText.phone} maxLength={20} optional digits />
        <FieldRow>
          <TextField
            control={control}
            name="code"
            label={releaseText.code}
            hint={releaseText.codeHint}
            maxLength={8}
            optional
            digits
          />
          <TextField
            control={control}
            name="idTail"
            label={releaseText.idTail}
            hint={releaseText.idTailHint}
            maxLength={4}
            optional
            // One of the two is enough: behind a code the last Enter is that of the code.
            disabled={code.trim() !== ''}
          />
        </FieldRow>
      </FieldForm>
    </div>
  )
}
