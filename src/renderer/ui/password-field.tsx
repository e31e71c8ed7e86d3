import { EyeOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { kit } from './kit.text.ts'
import { useField } from './use-field.ts'
import { useHold } from './use-hold.ts'
import './masked.css'

export interface PasswordFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  /** `new-password` where one is made, `current-password` where one is asked. */
  purpose: 'new-password' | 'current-password'
  large?: boolean
}

/** The eye shows the password while it is held; a forgotten capital lock is said before it costs a try. */
export const PasswordField = <Values extends FieldValues>(props: PasswordFieldProps<Values>) => {
  const [capsLock, setCapsLock] = useState(false)
  const hold = useHold()
  const { field, frame, control } = useField(capsLock ? { ...props, hint: kit.field.capsLock } : props)
  const watchCapsLock = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <FieldFrame {...frame}>
      <Input
        {...control}
        {...field}
        disabled={control.disabled}
        value={String(field.value ?? '')}
        type={hold.held ? 'text' : 'password'}
        size={props.large ? 'large' : 'middle'}
        autoComplete={props.purpose}
        spellCheck={false}
        onKeyDown={watchCapsLock}
        suffix={
          <button
            type="button"
            tabIndex={-1}
            className="eye-button"
            aria-label={kit.field.showPassword}
            {...hold.handlers}
          >
            <EyeOutlined />
          </button>
        }
      />
    </FieldFrame>
  )
}
