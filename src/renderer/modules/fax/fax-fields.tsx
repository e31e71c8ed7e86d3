import { Input } from 'antd'
import { useId } from 'react'
import { FieldFrame } from '../../ui/field-frame.tsx'

interface LineProps {
  label: string
  value: string
  max: number
  onChange: (value: string) => void
  optional?: boolean
  hint?: string
  digits?: boolean
  autoFocus?: boolean
}

/** One line of a form. In a field of digits letters stay keys of the screen. */
export const Line = ({
  label,
  value,
  max,
  onChange,
  optional,
  hint,
  digits = false,
  autoFocus = false,
}: LineProps) => {
  const id = useId()
  return (
    <FieldFrame
      id={id}
      label={label}
      {...(optional === undefined ? {} : { optional })}
      {...(hint === undefined ? {} : { hint })}
    >
      <Input
        id={id}
        value={value}
        maxLength={max}
        autoFocus={autoFocus}
        autoComplete="off"
        inputMode={digits ? 'numeric' : 'text'}
        onChange={({ target }) => onChange(digits ? target.value.replace(/\D/g, '') : target.value)}
      />
    </FieldFrame>
  )
}
