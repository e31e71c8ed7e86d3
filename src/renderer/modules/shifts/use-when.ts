import { useCallback } from 'react'
import { whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'

const QUARTER_MINUTE = 15_000

/** 今天 09:41 in the compound's own zone. */
export const useWhen = (): ((at: number) => string) => {
  const now = useNow(QUARTER_MINUTE)
  const zone = useTimeZone()
  return useCallback((at: number) => whenText(at, now, zone), [now, zone])
}
