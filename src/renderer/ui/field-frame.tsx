import { ExclamationCircleFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { kit } from './kit.text.ts'
import './field.css'

/** What every field of a form takes; `control` and `name` come from react-hook-form. */
export interface FieldProps<Values extends FieldValues> {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
  /** Required is the default; only optional fields say so. */
  optional?: boolean
  hint?: ReactNode
  disabled?: boolean
  autoFocus?: boolean
  /** C1–C4, beside the labels of the VIP pages. */
  classMark?: string
}

interface FrameProps {
  id: string
  label: string
  optional?: boolean | undefined
  hint?: ReactNode
  error?: string | undefined
  classMark?: string | undefined
  children: ReactNode
}

/** Label above, the error under the field with icon and words. */
export const FieldFrame = ({ id, label, optional, hint, error, classMark, children }: FrameProps) => (
  <div className="field">
    <label className="field-label" htmlFor={id}>
      {label}
      {optional === true && <span className="field-optional">{kit.field.optional}</span>}
      {classMark !== undefined && <span className="field-class">{classMark}</span>}
    </label>
    {children}
    {error === undefined && hint !== undefined && (
      <div id={noteId(id)} className="field-hint">
        {hint}
      </div>
    )}
    {error !== undefined && (
      <div id={noteId(id)} role="alert" className="field-error">
        <ExclamationCircleFilled />
        {error}
      </div>
    )}
  </div>
)

export const noteId = (id: string): string => `${id}-note`
