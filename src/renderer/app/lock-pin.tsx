import { type ReactNode, useEffect, useRef, useState } from 'react'
import { onlyDigits, PIN_LENGTH, PinBoxes } from '../ui/pin-boxes.tsx'
import { PinPad } from '../ui/pin-pad.tsx'
import { t } from './app.text.ts'
import { useKeys } from './keys.tsx'
import { LockNote } from './lock-note.tsx'
import type { SignIn } from './use-sign-in.ts'

interface LockPinProps {
  staffId: string
  signIn: SignIn
  head: ReactNode
  other: ReactNode
}

/** Six digits in are the sign-in. */
export const LockPin = ({ staffId, signIn, head, other }: LockPinProps) => {
  const [pin, setPin] = useState('')
  const boxes = useRef<HTMLInputElement>(null)
  const closed = signIn.busy || signIn.blocked

  const type = async (next: string): Promise<void> => {
    if (closed) return
    signIn.clear()
    setPin(next)
    if (next.length < PIN_LENGTH) return
    if (!(await signIn.bySecret(staffId, { kind: 'pin', pin: next }))) setPin('')
  }
  // Digits count wherever the focus is: on a tile, or nowhere yet.
  useKeys([
    { key: [...'0123456789'], label: t.lock.type, hidden: true, run: (digit) => void type(pin + digit) },
    { key: 'Backspace', label: t.lock.type, hidden: true, run: () => setPin(pin.slice(0, -1)) },
  ])
  useEffect(() => {
    if (!closed) boxes.current?.focus({ preventScroll: true })
  }, [closed])

  return (
    <>
      <div className="lock-card-words">
        {head}
        <div className="field-label">{t.lock.pinLabel}</div>
        <PinBoxes
          ref={boxes}
          autoFocus
          label={t.lock.pinLabel}
          value={pin}
          onChange={(next) => void type(next)}
          wrong={signIn.sentence !== null && pin === ''}
          disabled={signIn.blocked}
        />
        <LockNote signIn={signIn} usual={t.lock.pinHint} />
        {other}
      </div>
      <div className="lock-pad">
        <PinPad
          disabled={closed}
          onDigit={(digit) => void type(onlyDigits(pin + digit, PIN_LENGTH))}
          onClear={() => setPin('')}
          onBack={() => setPin(pin.slice(0, -1))}
        />
      </div>
    </>
  )
}
