import { PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useForm } from 'react-hook-form'
import { FieldForm } from '../../ui/field-form.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SecretCode } from '../../ui/secret-code.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { useFirstRunKeys } from './use-first-run-keys.ts'

const text = firstRunText.code

interface CodeStepProps {
  compoundName: string
  recoveryCode: string
  busy: boolean
  /** Whether the last group was typed back right. */
  onTypeBack: (lastGroup: string) => Promise<boolean>
}

export const CodeStep = ({ compoundName, recoveryCode, busy, onTypeBack }: CodeStepProps) => {
  const { control, handleSubmit, setError, setFocus } = useForm({ defaultValues: { lastGroup: '' } })
  const submit = handleSubmit(async ({ lastGroup }) => {
    if (await onTypeBack(lastGroup)) return
    setError('lastGroup', { message: text.wrong })
    setFocus('lastGroup', { shouldSelect: true })
  })
  const next = (): void => void submit()
  const print = (): void => window.print()
  useFirstRunKeys({ onNext: next, onPrint: print })
  return (
    <>
      <div className="first-run-screen lay-col lay-grow">
        <FirstRunFrame
          title={text.title}
          lead={text.lead}
          acts={
            <>
              <Button size="large" icon={<PrinterOutlined />} onClick={print}>
                {text.print}
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
              <span className="lay-grow" />
              <Button size="large" type="primary" loading={busy} onClick={next}>
                {firstRunText.finish}
                <KeyCap onFill>Ctrl+↵</KeyCap>
              </Button>
            </>
          }
        >
          <div className="first-run-group first-run-code">
            <SecretCode code={recoveryCode} label={text.label} />
            <div className="tx-soft">{text.keep}</div>
          </div>
          <div className="first-run-last">
            <FieldForm label={text.typeBack} onSubmit={next}>
              <TextField
                control={control}
                name="lastGroup"
                label={text.lastGroup}
                hint={text.typeBack}
                maxLength={20}
                large
                autoFocus
              />
            </FieldForm>
          </div>
        </FirstRunFrame>
      </div>
      <section className="first-run-sheet" aria-hidden="true">
        <h1>{text.sheetTitle(compoundName)}</h1>
        <SecretCode code={recoveryCode} label={text.label} />
        <p>{text.sheetNote}</p>
      </section>
    </>
  )
}
