import { useCallback } from 'react'
import { stampText, whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from './clock.ts'

/** Often enough that 刚刚 and midnight are right, and seldom enough that no list is drawn for nothing. */
const QUARTER_MINUTE = 15_000

/** 今天 09:41 in the compound's own zone. */
export const useWhen = (): ((at: number) => string) => {
  const now = useNow(QUARTER_MINUTE)
  const zone = useTimeZone()
  return useCallback((at: number) => whenText(at, now, zone), [now, zone])
}

/** `2026-11-24`: the day of the compound, whatever the machine believes. */
export const useToday = (): string => stampText(useNow(QUARTER_MINUTE), useTimeZone()).slice(0, 10)
