import { stampText, whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'

const MINUTE = 60_000

/** 今天 09:41 in the compound's own zone. */
export const useWhen = (): ((at: number) => string) => {
  const now = useNow(MINUTE)
  const zone = useTimeZone()
  return (at) => whenText(at, now, zone)
}

/** The day of the compound's own calendar, as `2026-11-24`. */
export const useToday = (): string => stampText(useNow(MINUTE), useTimeZone()).slice(0, 10)
