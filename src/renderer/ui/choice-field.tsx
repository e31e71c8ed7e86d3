import { Radio, Select } from 'antd'
import type { FieldValues } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { kit } from './kit.text.ts'
import { useField } from './use-field.ts'

export interface Choice {
  value: string
  label: string
}

export interface ChoiceFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  choices: readonly Choice[]
  /** A list to open, or up to four buttons side by side. */
  look?: 'list' | 'buttons'
  /** Several at once; the value is an array. */
  several?: boolean
}

export const ChoiceField = <Values extends FieldValues>(props: ChoiceFieldProps<Values>) => {
  const { id, field, frame, control } = useField(props)
  const options = props.choices.map((choice) => ({ ...choice }))
  if (props.look === 'buttons')
    return (
      <FieldFrame {...frame}>
        <Radio.Group
          id={id}
          aria-label={props.label}
          optionType="button"
          disabled={control.disabled}
          options={options}
          value={field.value}
          onChange={field.onChange}
        />
      </FieldFrame>
    )
  return (
    <FieldFrame {...frame}>
      <Select
        {...control}
        ref={field.ref}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        options={options}
        placeholder={kit.field.choose(props.label)}
        {...(props.several ? { mode: 'multiple' as const } : {})}
      />
    </FieldFrame>
  )
}
