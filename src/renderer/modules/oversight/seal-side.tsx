import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import type { SheetRef } from '../../app/use-sheet-preview.ts'
import { useClient } from '../../client/client-context.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { oversightText } from './oversight-page.text.ts'

const { seal: words, forms } = oversightText

const blanks = [
  ['access-review', forms.review],
  ['assessment', forms.assessment],
  ['breach', forms.breach],
] as const

/** The seal of the trail, the paper that holds it, and the blanks that law asks for. */
export const SealSide = ({ today }: { today: string }) => {
  const state = useRead('trail', 'state', undefined)
  const [sheet, setSheet] = useState<(SheetRef & { title: string }) | null>(null)
  return (
    <>
      <SectionHead title={words.title} note={state.data && words.number(state.data.seq)} />
      <div className="oversight-seal">{state.data?.seal ?? ''}</div>
      <div className="tx-hint tx-soft">{words.note}</div>
      <div className="lay-row oversight-acts">
        <Button onClick={() => setSheet({ form: 'day-seal', recordId: today, title: words.print })}>
          {words.print}
        </Button>
        <WholeCheck />
      </div>
      <SealCheck />
      <SectionHead title={forms.title} />
      <div className="lay-row oversight-acts">
        {blanks.map(([form, title]) => (
          <Button key={form} onClick={() => setSheet({ form, recordId: 'blank', title })}>
            {title}
          </Button>
        ))}
      </div>
      <SheetPreview
        sheet={sheet}
        title={sheet?.title ?? ''}
        fileName={`${sheet?.title ?? words.fileName}.pdf`}
        onClose={() => setSheet(null)}
      />
    </>
  )
}

const WholeCheck = () => {
  const verify = useAct('trail', 'verify')
  const [found, setFound] = useState<{ whole: boolean; rows: number } | null>(null)
  const run = async (): Promise<void> => {
    const answer = await verify.act(undefined)
    if (answer.ok) setFound({ whole: answer.value.state === 'whole', rows: answer.value.rows })
  }
  return (
    <>
      <Button loading={verify.busy} onClick={() => void run()}>
        {words.verify}
      </Button>
      {found !== null && (
        <StateMark tone={found.whole ? 'done' : 'stop'}>
          {found.whole ? words.whole(found.rows) : words.broken(found.rows)}
        </StateMark>
      )}
    </>
  )
}

/** What stands on paper, typed back. */
const SealCheck = () => {
  const client = useClient()
  const { control, handleSubmit } = useForm({ defaultValues: { seq: '', seal: '' } })
  const [right, setRight] = useState<boolean | null>(null)
  const check = handleSubmit(async ({ seq, seal }) => {
    const number = Number(seq)
    if (!Number.isInteger(number) || number < 1 || seal.trim() === '') return setRight(false)
    const answer = await client.trail.checkSeal({ seq: number, seal }).catch(() => ({ right: false }))
    setRight(answer.right)
  })
  return (
    <>
      <SectionHead title={words.check} />
      <FieldForm label={words.check} onSubmit={() => void check()}>
        <TextField control={control} name="seq" label={words.seq} maxLength={12} digits />
        <TextField control={control} name="seal" label={words.code} maxLength={60} />
        {right === true && <StateMark tone="done">{words.right}</StateMark>}
        {right === false && <InlineError title={words.wrong} />}
        <div>
          <Button htmlType="submit">{words.checkNow}</Button>
        </div>
      </FieldForm>
    </>
  )
}
