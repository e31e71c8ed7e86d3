import { whenText } from '#core/kernel/format.ts'
import { useNow, useTimeZone } from '../../app/clock.ts'

const MINUTE = 60_000

/** 今天 09:41 in the compound's own zone. */
export const useWhen = (): ((at: number) => string) => {
  const now = useNow(MINUTE)
  const zone = useTimeZone()
  return (at) => whenText(at, now, zone)
}
