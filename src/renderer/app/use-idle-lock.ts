import { useEffect } from 'react'
import { useClient } from '../client/client-context.tsx'
import { useSession, useSessionActs } from './session.tsx'

const TOUCH_EVERY_MS = 20_000
const CHECK_EVERY_MS = 5_000
const inputs = ['keydown', 'pointerdown', 'wheel'] as const

/** Input keeps the session awake, here and in the core; silence locks. Polling counts for neither. */
export const useIdleLock = (): void => {
  const client = useClient()
  const { idleMinutes } = useSession()
  const { lock } = useSessionActs()
  useEffect(() => {
    let lastInput = performance.now()
    let lastTouch = 0
    const onInput = (): void => {
      lastInput = performance.now()
      if (lastInput - lastTouch < TOUCH_EVERY_MS) return
      lastTouch = lastInput
      // An ended session is heard on the event line; a broken line is shown in the key bar.
      client.staff.touch().catch(() => undefined)
    }
    const timer = window.setInterval(() => {
      if (performance.now() - lastInput >= idleMinutes * 60_000) void lock({ idle: true })
    }, CHECK_EVERY_MS)
    for (const input of inputs) window.addEventListener(input, onInput, { capture: true, passive: true })
    return () => {
      window.clearInterval(timer)
      for (const input of inputs) window.removeEventListener(input, onInput, { capture: true })
    }
  }, [client, idleMinutes, lock])
}
