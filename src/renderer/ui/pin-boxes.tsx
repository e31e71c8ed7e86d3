import { type Ref, useId } from 'react'
import { kit } from './kit.text.ts'
import './field.css'

export interface PinBoxesProps {
  label: string
  value: string
  onChange: (value: string) => void
  length?: number
  /** The last one was wrong: red frames until the next digit. */
  wrong?: boolean
  disabled?: boolean
  autoFocus?: boolean
  id?: string
  ref?: Ref<HTMLInputElement>
  onBlur?: () => void
  describedBy?: string | undefined
}

export const PIN_LENGTH = 6

export const onlyDigits = (text: string, length: number): string =>
  text.normalize('NFKC').replace(/\D/g, '').slice(0, length)

/** Boxes for the eye over one real input, so that focus, paste and screen readers work as anywhere. */
export const PinBoxes = (props: PinBoxesProps) => {
  const { label, value, length = PIN_LENGTH, wrong = false, disabled = false } = props
  const ownId = useId()
  const state = `${wrong ? ' pin-boxes-wrong' : ''}${disabled ? ' pin-boxes-off' : ''}`
  return (
    <div className={`pin-boxes${state}`}>
      {[...Array(length).keys()].map((place) => (
        <span
          key={place}
          aria-hidden="true"
          className={`pin-boxes-box${place === Math.min(value.length, length - 1) ? ' pin-boxes-next' : ''}`}
        >
          {place < value.length && <i />}
        </span>
      ))}
      <input
        id={props.id ?? ownId}
        ref={props.ref}
        type="password"
        inputMode="numeric"
        autoComplete="off"
        aria-label={kit.field.digitsEntered(label, value.length, length)}
        aria-invalid={wrong}
        aria-describedby={props.describedBy}
        value={value}
        disabled={disabled}
        autoFocus={props.autoFocus}
        onBlur={props.onBlur}
        onChange={(event) => props.onChange(onlyDigits(event.target.value, length))}
      />
    </div>
  )
}
