import { Input } from 'antd'
import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { useField } from './use-field.ts'

export interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  placeholder?: string
  maxLength?: number
  large?: boolean
  suffix?: ReactNode
  /** Digits only: the number row of a touch keyboard, and single-letter keys stay free. */
  digits?: boolean
}

export const TextField = <Values extends FieldValues>(props: TextFieldProps<Values>) => {
  const { field, frame, control } = useField(props)
  return (
    <FieldFrame {...frame}>
      <Input
        {...control}
        {...field}
        disabled={control.disabled}
        value={String(field.value ?? '')}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        suffix={props.suffix}
        size={props.large ? 'large' : 'middle'}
        inputMode={props.digits ? 'numeric' : 'text'}
        autoComplete="off"
        spellCheck={false}
      />
    </FieldFrame>
  )
}
