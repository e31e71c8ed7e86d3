import { Input } from 'antd'
import type { FieldValues } from 'react-hook-form'
import { FieldFrame, type FieldProps } from '../../ui/field-frame.tsx'
import { useField } from '../../ui/use-field.ts'

interface LinesFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  placeholder?: string
  rows: number
}

/** Several short lines, one item each. */
export const LinesField = <Values extends FieldValues>(props: LinesFieldProps<Values>) => {
  const { field, frame, control } = useField(props)
  return (
    <FieldFrame {...frame}>
      <Input.TextArea
        {...control}
        {...field}
        disabled={control.disabled}
        value={String(field.value ?? '')}
        placeholder={props.placeholder}
        rows={props.rows}
        spellCheck={false}
      />
    </FieldFrame>
  )
}
