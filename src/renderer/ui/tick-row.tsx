import { Checkbox } from 'antd'
import type { FieldValues } from 'react-hook-form'
import { type FieldProps, noteId } from './field-frame.tsx'
import { useField } from './use-field.ts'
import './field.css'

/** One yes-or-no of a form, with what it means underneath. */
export const TickRow = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { id, field, control, error } = useField(props)
  return (
    <div className="field">
      <Checkbox
        ref={field.ref}
        id={id}
        checked={field.value === true}
        disabled={control.disabled}
        autoFocus={control.autoFocus}
        aria-describedby={control['aria-describedby']}
        onChange={(event) => field.onChange(event.target.checked)}
        onBlur={field.onBlur}
      >
        {props.label}
      </Checkbox>
      {props.hint !== undefined && error === undefined && (
        <div id={noteId(id)} className="field-hint">
          {props.hint}
        </div>
      )}
    </div>
  )
}
