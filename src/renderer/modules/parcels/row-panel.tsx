import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useKeys } from '../../app/keys.tsx'
import { FieldForm } from '../../ui/field-form.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { carriersText } from './carriers-page.text.ts'

const { form, keys } = carriersText

interface RowPanelProps {
  title: string
  busy: boolean
  problem: string | undefined
  onSave: () => void
  onCancel: () => void
  children: ReactNode
}

/** One row of a table of settings, beside the table. */
export const RowPanel = ({ title, busy, problem, onSave, onCancel, children }: RowPanelProps) => {
  const save = (): void => {
    if (!busy) onSave()
  }
  useKeys([
    { key: 'Ctrl+Enter', label: keys.save, run: save },
    { key: 'Esc', label: keys.cancel, run: onCancel },
  ])
  return (
    <>
      <SectionHead title={title} />
      {problem !== undefined && <InlineError title={problem} />}
      <FieldForm label={title} onSubmit={save}>
        {children}
        <div className="lay-row">
          <Button type="primary" loading={busy} onClick={save}>
            {form.save}
            <KeyCap onFill>Ctrl+↵</KeyCap>
          </Button>
          <Button onClick={onCancel}>
            {form.cancel}
            <KeyCap>Esc</KeyCap>
          </Button>
        </div>
      </FieldForm>
    </>
  )
}
