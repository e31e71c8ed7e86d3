import { Button } from 'antd'
import type { ReactNode } from 'react'
import { FieldForm } from '../ui/field-form.tsx'
import { InlineError } from '../ui/inline-error.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { kit } from '../ui/kit.text.ts'
import { SectionHead } from '../ui/screen.tsx'
import { useKeys } from './keys.tsx'

const words = kit.panel

interface PanelFormProps {
  title: string
  /** What saving does here, where "save" does not say it. */
  save?: string
  busy: boolean
  problem: string | null | undefined
  onSave: () => void
  onCancel: () => void
  children: ReactNode
}

/** One record beside its list: its fields, Ctrl+Enter saves, Esc leaves it as it was. */
export const PanelForm = ({
  title,
  save = words.save,
  busy,
  problem,
  onSave,
  onCancel,
  children,
}: PanelFormProps) => {
  const submit = (): void => {
    if (!busy) onSave()
  }
  useKeys([
    { key: 'Ctrl+Enter', label: words.save, run: submit },
    { key: 'Esc', label: words.cancel, run: onCancel },
  ])
  return (
    <>
      <SectionHead title={title} />
      {problem ? <InlineError title={problem} /> : null}
      <FieldForm label={title} onSubmit={submit}>
        {children}
        <div className="lay-row">
          <Button type="primary" loading={busy} onClick={submit}>
            {save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={onCancel}>
            {words.cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </>
  )
}
