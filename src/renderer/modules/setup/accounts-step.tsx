import { zodResolver } from '@hookform/resolvers/zod'
import { Button } from 'antd'
import { type Control, useForm } from 'react-hook-form'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { PasswordField } from '../../ui/password-field.tsx'
import { PinField } from '../../ui/pin-field.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { AccountsForm } from './new-house.ts'
import { useFirstRunKeys } from './use-first-run-keys.ts'

const text = firstRunText.accounts

interface AccountsStepProps {
  accounts: AccountsForm
  busy: boolean
  problem: string | undefined
  onCreate: (accounts: AccountsForm) => void
  onBack: (accounts: AccountsForm) => void
}

export const AccountsStep = ({ accounts, busy, problem, onCreate, onBack }: AccountsStepProps) => {
  const { control, handleSubmit, getValues } = useForm<AccountsForm>({
    defaultValues: accounts,
    resolver: zodResolver(AccountsForm),
  })
  const submit = (): void => void (busy || handleSubmit(onCreate)())
  const back = (): void => onBack(getValues())
  useFirstRunKeys({ onNext: submit, onBack: back })
  return (
    <FirstRunFrame
      title={text.title}
      lead={text.lead}
      acts={
        <>
          <Button size="large" onClick={back}>
            {firstRunText.back}
          </Button>
          <span className="lay-grow" />
          <Button size="large" type="primary" loading={busy} onClick={submit}>
            {busy ? firstRunText.creating : firstRunText.create}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
        </>
      }
    >
      {problem !== undefined && <InlineError title={problem} />}
      <div className="first-run-wide">
        <FieldForm label={text.title} onSubmit={submit}>
          <div className="first-run-two">
            <AccountFields control={control} who="administrator" autoFocus />
            <AccountFields control={control} who="supervisor" />
          </div>
        </FieldForm>
      </div>
    </FirstRunFrame>
  )
}

interface AccountFieldsProps {
  control: Control<AccountsForm>
  who: 'administrator' | 'supervisor'
  autoFocus?: boolean
}

const AccountFields = ({ control, who, autoFocus = false }: AccountFieldsProps) => (
  <fieldset className="first-run-group" aria-label={text[who]}>
    <SectionHead title={text[who]} />
    <TextField
      control={control}
      name={`${who}.name`}
      label={text.name}
      maxLength={30}
      autoFocus={autoFocus}
    />
    <PasswordField
      control={control}
      name={`${who}.password`}
      label={text.password}
      hint={text.passwordHint}
      purpose="new-password"
    />
    <PasswordField
      control={control}
      name={`${who}.passwordAgain`}
      label={text.passwordAgain}
      purpose="new-password"
    />
    <PinField control={control} name={`${who}.pin`} label={text.pin} hint={text.pinHint} />
    <PinField control={control} name={`${who}.pinAgain`} label={text.pinAgain} />
  </fieldset>
)
