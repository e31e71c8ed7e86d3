import { type KeyboardEvent, type ReactNode, type SubmitEvent, useRef } from 'react'
import { isComposing } from './composing.ts'
import './field.css'

export interface FieldFormProps {
  label: string
  onSubmit: () => void
  children: ReactNode
}

const fields = 'input:not([type=hidden]):not([hidden]):not(:disabled), textarea:not(:disabled)'

/** Enter goes to the next field, the last Enter saves. */
export const FieldForm = ({ label, onSubmit, children }: FieldFormProps) => {
  const form = useRef<HTMLFormElement>(null)
  const walk = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return
    const { target } = event
    if (!(target instanceof HTMLInputElement) || target.getAttribute('aria-expanded') === 'true') return
    event.preventDefault()
    const all = [...(form.current?.querySelectorAll<HTMLElement>(fields) ?? [])]
    const next = all[all.indexOf(target) + 1]
    if (next === undefined) onSubmit()
    else next.focus()
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form ref={form} aria-label={label} noValidate className="field-form" onKeyDown={walk} onSubmit={submit}>
      {children}
    </form>
  )
}

/** Short related fields side by side. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className="field-row">{children}</div>
