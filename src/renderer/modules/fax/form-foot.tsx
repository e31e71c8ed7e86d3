import { Button } from 'antd'
import type { Problem } from '../../client/problem.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { faxText } from './fax-page.text.ts'

interface FormFootProps {
  /** What is still missing, as a sentence. */
  lacks: string | null
  problem: Problem | null
  /** The problem is a warning that has been read: saving again means it. */
  again?: boolean
  busy: boolean
  onSave: () => void
  onCancel: () => void
}

/** What keeps a form from being saved, and its two buttons. */
export const FormFoot = ({ lacks, problem, again = false, busy, onSave, onCancel }: FormFootProps) => (
  <>
    {lacks !== null && <InlineError tone="due" title={lacks} />}
    {problem !== null && <InlineError tone={again ? 'due' : 'stop'} title={problem.message} />}
    <div className="fax-acts">
      <Button type="primary" loading={busy} onClick={onSave}>
        {again ? faxText.form.again : faxText.form.save}
        <KeyCap onFill>Ctrl+↵</KeyCap>
      </Button>
      <Button onClick={onCancel}>{faxText.form.cancel}</Button>
    </div>
  </>
)
