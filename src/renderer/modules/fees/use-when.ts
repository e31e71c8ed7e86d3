import { stampText, whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'

const QUARTER_MINUTE = 15_000

/** 今天 09:41. */
export const useWhen = (): ((at: number) => string) => {
  const now = useNow(QUARTER_MINUTE)
  const zone = useTimeZone()
  return (at) => whenText(at, now, zone)
}

/** The compound's own day. */
export const useToday = (): string => stampText(useNow(QUARTER_MINUTE), useTimeZone()).slice(0, 10)
