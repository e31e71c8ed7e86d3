import { Button } from 'antd'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { useAct } from '../client/use-act.ts'
import { FieldForm } from '../ui/field-form.tsx'
import { InlineError } from '../ui/inline-error.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { TextField } from '../ui/text-field.tsx'
import { t } from './app.text.ts'
import { useHouseRecheck } from './house-recheck.ts'
import { PlainPage } from './plain-page.tsx'

/** The machine cannot unwrap the key; the code on paper can. */
export const RecoveryPage = () => {
  const recheck = useHouseRecheck()
  const { act, busy, problem } = useAct('setup', 'openWithRecoveryCode')
  const form = useForm({ defaultValues: { recoveryCode: '' } })
  const open = form.handleSubmit(async ({ recoveryCode }) => {
    if (recoveryCode.trim() === '' || busy) return form.setFocus('recoveryCode')
    const answer = await act({ recoveryCode: recoveryCode.trim() })
    if (answer.ok) recheck()
    else form.setFocus('recoveryCode', { shouldSelect: true })
  })
  useEffect(() => form.setFocus('recoveryCode'), [form])
  return (
    <PlainPage title={t.recovery.title}>
      <p className="tx-soft">{t.recovery.why}</p>
      <FieldForm label={t.recovery.title} onSubmit={() => void open()}>
        <TextField
          control={form.control}
          name="recoveryCode"
          label={t.recovery.code}
          hint={t.recovery.codeHint}
          maxLength={80}
          large
        />
        {problem !== null && <InlineError title={problem.message} />}
        <div>
          <Button type="primary" size="large" htmlType="submit" loading={busy}>
            {t.recovery.open}
            <KeyCap>↵</KeyCap>
          </Button>
        </div>
      </FieldForm>
      <p className="tx-hint tx-quiet">{t.recovery.lost}</p>
    </PlainPage>
  )
}
