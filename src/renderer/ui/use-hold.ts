import { type KeyboardEvent, type PointerEvent, useCallback, useState } from 'react'

/** Pressed and held, by pointer or by Space and Enter. */
export const useHold = (onChange?: (held: boolean) => void) => {
  const [held, setHeld] = useState(false)
  const set = useCallback(
    (next: boolean): void => {
      setHeld(next)
      onChange?.(next)
    },
    [onChange],
  )
  const isHoldKey = (event: KeyboardEvent): boolean => event.key === ' ' || event.key === 'Enter'
  return {
    held,
    release: () => set(false),
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        event.preventDefault()
        set(true)
      },
      onPointerUp: () => set(false),
      onPointerLeave: () => held && set(false),
      onKeyDown: (event: KeyboardEvent) => {
        if (!isHoldKey(event) || event.repeat) return
        event.preventDefault()
        set(true)
      },
      onKeyUp: (event: KeyboardEvent) => isHoldKey(event) && set(false),
      onBlur: () => held && set(false),
    },
  }
}
