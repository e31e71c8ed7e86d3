import { Button } from 'antd'
import { useForm, useWatch } from 'react-hook-form'
import { layoutTexts } from '#core/vip/copies/vip-copies.text.ts'
import { readingTexts } from '#core/vip/vip.text.ts'
import { useSession } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { TickRow } from '../../ui/tick-row.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { copiesText as t } from './copies-page.text.ts'

interface Typed {
  holder: string
  postName: string
  postOf: 'guard' | 'ceremonialPost'
  layout: 'page' | 'six' | 'pocket'
  form: 'print' | 'file'
  withPhotos: boolean
}

const POST = 'post'
const layouts = (['page', 'six', 'pocket'] as const).map((value) => ({ value, label: layoutTexts[value] }))
const forms = (['print', 'file'] as const).map((value) => ({ value, label: t.forms[value] }))
const posts = (['guard', 'ceremonialPost'] as const).map((value) => ({ value, label: t.posts[value] }))

/** One copy for one holder, in that holder's class. */
export const MakePanel = ({
  editionId,
  onDone,
}: {
  editionId: string
  onDone: (id: string | null) => void
}) => {
  const { zones } = useSession()
  const holders = useRead('vipCopies', 'holders', undefined)
  const make = useAct('vipCopies', 'make')
  const toasts = useToasts()
  const { control, handleSubmit } = useForm<Typed>({
    defaultValues: {
      ...{ holder: POST, postName: '', postOf: 'guard', layout: 'six', form: 'print', withPhotos: true },
    },
  })
  const holder = useWatch({ control, name: 'holder' })
  const submit = (): void =>
    void handleSubmit(async ({ postName, postOf, layout, form, withPhotos, ...chosen }) => {
      const answer = await make.act({
        ...{ editionId, layout, form, withPhotos },
        holder:
          chosen.holder === POST
            ? { kind: 'post', name: postName, of: postOf, zones }
            : { kind: 'staff', staffId: chosen.holder },
      })
      if (!answer.ok) return
      toasts.show({ text: t.made(answer.value.number) })
      onDone(answer.value.id)
    })()
  const choices = [
    { value: POST, label: t.isPost },
    ...(holders.data ?? []).map(({ staffId, name, post, reading }) => ({
      value: staffId,
      label: `${name}　${post}　${readingTexts[reading]}`,
    })),
  ]
  return (
    <FieldForm label={t.makeTitle} onSubmit={submit}>
      <SectionHead title={t.makeTitle} />
      <ChoiceField control={control} name="holder" label={t.holder} choices={choices} />
      {holder === POST && (
        <>
          <TextField
            control={control}
            name="postName"
            label={t.postName}
            placeholder={t.postExample}
            maxLength={20}
          />
          <ChoiceField control={control} name="postOf" label={t.postOf} look="buttons" choices={posts} />
        </>
      )}
      <ChoiceField control={control} name="layout" label={t.layout} look="buttons" choices={layouts} />
      <ChoiceField control={control} name="form" label={t.form} look="buttons" choices={forms} />
      <TickRow control={control} name="withPhotos" label={t.withPhotos} />
      {make.problem !== null && <InlineError title={make.problem.message} />}
      <div className="lay-row">
        <Button type="primary" loading={make.busy} onClick={submit}>
          {t.make}
        </Button>
        <Button onClick={() => onDone(null)}>{t.cancel}</Button>
      </div>
    </FieldForm>
  )
}
