import { useCallback } from 'react'
import { whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'

/** 今天 09:41 in the compound's own zone. */
export const useWhen = (): ((at: number) => string) => {
  const now = useNow(15_000)
  const zone = useTimeZone()
  return useCallback((at: number) => whenText(at, now, zone), [now, zone])
}

/** `2026-11-24`: the day of the compound. */
export const useToday = (): string => {
  const now = useNow(60_000)
  const zone = useTimeZone()
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now)
}
