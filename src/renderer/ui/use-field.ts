import { useId } from 'react'
import { type FieldPath, type FieldValues, useController } from 'react-hook-form'
import { type FieldProps, noteId } from './field-frame.tsx'

/** Joins a field to its form: value, ref for focus on error, and the frame's words. */
export const useField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const id = useId()
  const { field, fieldState } = useController<Values, FieldPath<Values>>({
    control: props.control,
    name: props.name,
  })
  const error = fieldState.error?.message
  return {
    id,
    field,
    error,
    frame: {
      id,
      label: props.label,
      optional: props.optional,
      hint: props.hint,
      error,
      classMark: props.classMark,
    },
    /** For the control itself. */
    control: {
      id,
      disabled: props.disabled ?? false,
      autoFocus: props.autoFocus ?? false,
      'aria-invalid': error !== undefined,
      'aria-describedby': error === undefined && props.hint === undefined ? undefined : noteId(id),
      ...(error === undefined ? {} : { status: 'error' as const }),
    },
  }
}
