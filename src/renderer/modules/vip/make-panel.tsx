import { Button } from 'antd'
import { useForm, useWatch } from 'react-hook-form'
import { Sorting } from '#core/vip/copies/vip-copies.contract.ts'
import { layoutTexts, sortingTexts } from '#core/vip/copies/vip-copies.text.ts'
import { Level } from '#core/vip/vip.schema.contract.ts'
import { levelTexts, readingTexts } from '#core/vip/vip.text.ts'
import { useSession } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { FieldForm, FieldRow } from '../../ui/field-form.tsx'
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
  reading: 'holder' | 'greet' | 'C1' | 'C2'
  zones: string[]
  levels: Level[]
  sorting: Sorting
  changedOnly: boolean
}

const POST = 'post'
const layouts = (['page', 'six', 'pocket'] as const).map((value) => ({ value, label: layoutTexts[value] }))
const forms = (['print', 'file'] as const).map((value) => ({ value, label: t.forms[value] }))
const levels = Level.options.map((value) => ({ value, label: levelTexts[value].letter }))
const sortings = Sorting.options.map((value) => ({ value, label: sortingTexts[value] }))
const readings = [
  { value: 'holder', label: t.asHolder },
  ...(['C2', 'C1', 'greet'] as const).map((value) => ({ value, label: readingTexts[value] })),
]

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
      ...{ reading: 'holder', zones: [], levels: [], sorting: 'code', changedOnly: false },
    },
  })
  const holder = useWatch({ control, name: 'holder' })
  const submit = (): void =>
    void handleSubmit(async ({ postName, postOf, reading, holder: whose, ...choice }) => {
      const answer = await make.act({
        ...{ editionId, ...choice, ...(reading === 'holder' ? {} : { reading }) },
        holder:
          whose === POST
            ? { kind: 'post', name: postName, of: postOf, zones }
            : { kind: 'staff', staffId: whose },
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
      <TickRow control={control} name="changedOnly" label={t.changedOnly} hint={t.changedOnlyHint} />
      <FieldRow>
        <ChoiceField control={control} name="reading" label={t.reading} choices={readings} />
        <ChoiceField control={control} name="sorting" label={t.sorting} choices={sortings} />
      </FieldRow>
      <FieldRow>
        <ChoiceField control={control} name="levels" label={t.levels} choices={levels} several optional />
        {zones.length > 1 && (
          <ChoiceField
            control={control}
            name="zones"
            label={t.zones}
            choices={zones.map((zone) => ({ value: zone, label: t.zone(zone) }))}
            several
            optional
          />
        )}
      </FieldRow>
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
