import { InputNumber } from 'antd'
import type { FieldValues } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { useField } from './use-field.ts'

export interface NumberFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  min?: number
  max?: number
  /** 天, 分钟 */
  unit?: string
}

export const NumberField = <Values extends FieldValues>(props: NumberFieldProps<Values>) => {
  const { field, frame, control } = useField(props)
  return (
    <FieldFrame {...frame}>
      <InputNumber
        {...control}
        {...field}
        disabled={control.disabled}
        value={typeof field.value === 'number' ? field.value : null}
        {...(props.min === undefined ? {} : { min: props.min })}
        {...(props.max === undefined ? {} : { max: props.max })}
        suffix={props.unit}
        precision={0}
      />
    </FieldFrame>
  )
}
