import { IdcardOutlined } from '@ant-design/icons'
import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useKeys } from '../../app/keys.tsx'
import { useScan } from '../../app/scans.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { PinField } from '../../ui/pin-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { noSecret, PasswordForm, PinForm, type SecretForm } from './staff-forms.ts'
import { staffText } from './staff-page.text.ts'
import type { NewSecret, Staff, StaffMember } from './use-staff.ts'
import './staff.css'

const text = staffText.secrets

type Kind = NewSecret['kind']

/** A forgotten secret is replaced at the counter; a badge is enrolled by scanning it. */
export const SecretsSection = ({ staff, member }: { staff: Staff; member: StaffMember }) => {
  const [asking, setAsking] = useState<Kind | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const toasts = useToasts()
  const ask = (kind: Kind | null): void => {
    setProblem(null)
    setAsking(kind)
  }
  const keep = async (secret: NewSecret): Promise<void> => {
    const answer = await staff.setSecret(member.id, secret)
    if (!answer.ok) return setProblem(answer.problem.message)
    toasts.show({ text: text.saved[secret.kind] })
    ask(null)
  }
  return (
    <section className="staff-secrets">
      <SectionHead title={text.title} note={text.note} />
      <div className="lay-row lay-wrap">
        <Button size="small" onClick={() => ask('password')}>
          {text.password}
        </Button>
        <Button size="small" onClick={() => ask('pin')}>
          {text.pin}
        </Button>
        <Button size="small" onClick={() => ask('badge')}>
          {member.hasBadge ? text.badgeAgain : text.badge}
        </Button>
      </div>
      {problem !== null && <InlineError title={problem} />}
      {asking === 'badge' && (
        <BadgeScan onBadge={(badge) => void keep({ kind: 'badge', badge })} onCancel={() => ask(null)} />
      )}
      {(asking === 'password' || asking === 'pin') && (
        <SecretFields
          key={asking}
          kind={asking}
          busy={staff.busy}
          onKeep={(secret) => void keep(secret)}
          onCancel={() => ask(null)}
        />
      )}
    </section>
  )
}

const intoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' })

const BadgeScan = ({ onBadge, onCancel }: { onBadge: (badge: string) => void; onCancel: () => void }) => {
  useScan(onBadge)
  useKeys([{ key: 'Esc', label: staffText.keys.cancel, run: onCancel, hidden: true }])
  return (
    <div role="status" ref={intoSight} className="staff-badge">
      <span aria-hidden="true" className="tone-active tx-display">
        <IdcardOutlined />
      </span>
      <div>
        <div className="tx-strong">{text.scanBadge}</div>
        <div className="tx-hint tx-soft">{text.scanBadgeHint}</div>
      </div>
    </div>
  )
}

interface SecretFieldsProps {
  kind: 'password' | 'pin'
  busy: boolean
  onKeep: (secret: NewSecret) => void
  onCancel: () => void
}

const SecretFields = ({ kind, busy, onKeep, onCancel }: SecretFieldsProps) => {
  const { form } = staffText
  const { control, handleSubmit } = useForm<SecretForm>({
    defaultValues: noSecret,
    resolver: zodResolver(kind === 'password' ? PasswordForm : PinForm),
  })
  const submit = handleSubmit(({ password, pin }) =>
    onKeep(kind === 'password' ? { kind, password } : { kind, pin }),
  )
  const save = (): void => void (busy || submit())
  useKeys([{ key: 'Esc', label: staffText.keys.cancel, run: onCancel, hidden: true }])
  return (
    <FieldForm label={text[kind]} onSubmit={save}>
      {kind === 'password' ? (
        <>
          <PasswordField
            control={control}
            name="password"
            label={form.password}
            hint={form.passwordHint}
            purpose="new-password"
            autoFocus
          />
          <PasswordField
            control={control}
            name="passwordAgain"
            label={form.passwordAgain}
            purpose="new-password"
          />
        </>
      ) : (
        <>
          <PinField control={control} name="pin" label={form.pin} autoFocus />
          <PinField control={control} name="pinAgain" label={form.pinAgain} />
        </>
      )}
      <div className="lay-row">
        <Button type="primary" loading={busy} onClick={save}>
          {form.save}
        </Button>
        <Button onClick={onCancel}>{form.cancel}</Button>
      </div>
    </FieldForm>
  )
}
