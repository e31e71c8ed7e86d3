import { Button } from 'antd'
import { type ReactNode, useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { FieldForm } from '../ui/field-form.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { t } from './app.text.ts'
import { LockNote } from './lock-note.tsx'
import type { SignIn } from './use-sign-in.ts'

interface LockPasswordProps {
  staffId: string
  signIn: SignIn
  head: ReactNode
  other: ReactNode
  reason: string | null
}

export const LockPassword = ({ staffId, signIn, head, other, reason }: LockPasswordProps) => {
  const form = useForm({ defaultValues: { password: '' } })
  const enter = form.handleSubmit(async ({ password }) => {
    if (password === '' || signIn.busy || signIn.blocked) return
    if (await signIn.bySecret(staffId, { kind: 'password', password })) return
    form.reset()
    form.setFocus('password')
  })
  useEffect(() => form.setFocus('password'), [form])
  return (
    <div className="lock-card-words lock-card-password">
      {head}
      <FieldForm label={t.lock.passwordLabel} onSubmit={() => void enter()}>
        <PasswordField
          control={form.control}
          name="password"
          label={t.lock.passwordLabel}
          purpose="current-password"
          large
          disabled={signIn.blocked}
        />
        <LockNote signIn={signIn} usual={reason ?? ''} />
        <div className="lay-row lay-row-wide">
          <Button
            type="primary"
            size="large"
            htmlType="submit"
            loading={signIn.busy}
            disabled={signIn.blocked}
          >
            {t.lock.enter}
            <KeyCap>↵</KeyCap>
          </Button>
          {other}
        </div>
      </FieldForm>
    </div>
  )
}
