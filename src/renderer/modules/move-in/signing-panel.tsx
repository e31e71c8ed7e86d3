import { Button } from 'antd'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useKeys } from '../../app/keys.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { caseText } from './case-page.text.ts'
import { PapersPanel } from './papers-panel.tsx'
import { StationActs, StationTitle } from './station-acts.tsx'
import type { Opened } from './use-case.ts'

/** Agreements are signed, or the owner will not: then the reason is written down and the keys are not withheld. */
export const SigningPanel = ({ opened }: { opened: Opened }) => {
  const [refusing, setRefusing] = useState(false)
  useKeys([{ key: 'R', label: caseText.refuseToSign, when: !refusing, run: () => setRefusing(true) }])
  return (
    <>
      <StationTitle opened={opened} />
      <p className="tx-soft">{caseText.signingHint}</p>
      <PapersPanel caseId={opened.view.id} />
      {refusing && <Refusal opened={opened} onBack={() => setRefusing(false)} />}
      <StationActs opened={opened}>
        <Button onClick={() => setRefusing(true)}>
          {caseText.refuseToSign}
          <KeyCap>R</KeyCap>
        </Button>
      </StationActs>
    </>
  )
}

const Refusal = ({ opened, onBack }: { opened: Opened; onBack: () => void }) => {
  const { control, handleSubmit } = useForm({ defaultValues: { reason: '' } })
  const submit = (): void => void handleSubmit(({ reason }) => opened.finish('refused', reason))()
  return (
    <div className="case-narrow">
      <FieldForm label={caseText.refuseToSign} onSubmit={submit}>
        <TextField
          control={control}
          name="reason"
          label={caseText.refuseReason}
          hint={caseText.refuseReasonHint}
          maxLength={100}
          autoFocus
        />
        <div className="lay-row">
          <Button loading={opened.busy} onClick={submit}>
            {caseText.refuseToSign}
          </Button>
          <Button onClick={onBack}>{caseText.keyBar.back}</Button>
        </div>
      </FieldForm>
    </div>
  )
}
