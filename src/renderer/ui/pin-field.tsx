import type { FieldValues } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { PinBoxes } from './pin-boxes.tsx'
import { useField } from './use-field.ts'

export const PinField = <Values extends FieldValues>(props: FieldProps<Values>) => {
  const { id, field, frame, control, error } = useField(props)
  return (
    <FieldFrame {...frame}>
      <PinBoxes
        id={id}
        ref={field.ref}
        label={props.label}
        value={String(field.value ?? '')}
        onChange={field.onChange}
        onBlur={field.onBlur}
        wrong={error !== undefined}
        disabled={control.disabled}
        autoFocus={control.autoFocus}
        describedBy={control['aria-describedby']}
      />
    </FieldFrame>
  )
}
