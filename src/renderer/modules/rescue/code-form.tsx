import { Button } from 'antd'
import { useEffect } from 'react'
import { useForm } from 'react-hook-form'
import { useKeys } from '../../app/keys.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { rescueText as words } from './rescue-page.text.ts'
import type { Rescue } from './use-rescue.ts'

interface CodeFormProps {
  kind: 'damaged' | 'elsewhere'
  rescue: Rescue
  onBack: (() => void) | undefined
}

/** The code on paper, and where copies may lie besides the places that the house remembers. */
export const CodeForm = ({ kind, rescue, onBack }: CodeFormProps) => {
  const { control, handleSubmit, setFocus } = useForm({ defaultValues: rescue.asked })
  const submit = handleSubmit(async ({ recoveryCode, folder }) => {
    if (rescue.looking) return
    if (recoveryCode.trim() === '') return setFocus('recoveryCode')
    await rescue.look({ recoveryCode: recoveryCode.trim(), folder: folder.trim() })
  })
  const look = (): void => void submit()
  useEffect(() => setFocus('recoveryCode'), [setFocus])
  useKeys([
    { key: 'Ctrl+Enter', label: words.look, run: look },
    { key: 'Esc', label: words.back, when: onBack !== undefined, run: () => onBack?.() },
  ])
  return (
    <>
      <p className="tx-soft">{words[kind].why}</p>
      <FieldForm label={words[kind].title} onSubmit={look}>
        <TextField
          control={control}
          name="recoveryCode"
          label={words.code}
          hint={words.codeHint}
          maxLength={80}
          large
        />
        <TextField
          control={control}
          name="folder"
          label={words.folder}
          hint={words.folderHint[kind]}
          maxLength={400}
          optional={kind === 'damaged'}
        />
        {rescue.problem !== null && <InlineError title={rescue.problem} />}
        <div className="lay-row">
          <Button type="primary" size="large" htmlType="submit" loading={rescue.looking}>
            {rescue.looking ? words.looking : words.look}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          {onBack !== undefined && (
            <Button size="large" onClick={onBack}>
              {words.back}
              <KeyCap>Esc</KeyCap>
            </Button>
          )}
        </div>
      </FieldForm>
    </>
  )
}
