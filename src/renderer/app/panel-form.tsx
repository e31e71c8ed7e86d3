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
  note?: string
  /** Something else to be done with the record. */
  act?: ReactNode
  /** What saving, and leaving it, come to here, where the plain words do not say it. */
  save?: string
  cancel?: string
  busy: boolean
  problem: string | null | undefined
  onSave: () => void
  onCancel: () => void
  children: ReactNode
}

/** One record beside its list: its fields, Ctrl+Enter saves, Esc leaves it as it was. */
export const PanelForm = ({
  title,
  note,
  act,
  save = words.save,
  cancel = words.cancel,
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
      <SectionHead title={title} note={note} act={act} />
      {problem ? <InlineError title={problem} /> : null}
      <FieldForm label={title} onSubmit={submit}>
        {children}
        <div className="lay-row">
          <Button type="primary" loading={busy} onClick={submit}>
            {save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={onCancel}>
            {cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </>
  )
}
