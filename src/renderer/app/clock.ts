import { useEffect, useState } from 'react'
import { useRead } from '../client/use-read.ts'
import { useDesk } from './desk-store.ts'

/** Before sign-in nobody may read the compound's settings; the product is made for this one zone. */
const ZONE_BEFORE_SIGN_IN = 'Asia/Shanghai'

/** The compound's time zone: what a clerk reads never follows the machine's. */
export const useTimeZone = (): string => {
  const signedIn = useDesk((desk) => desk.session !== null)
  const overview = useRead('compound', 'overview', undefined, { when: signedIn })
  return overview.data?.timeZone ?? ZONE_BEFORE_SIGN_IN
}

/** The time now, told anew every few seconds. */
export const useNow = (everyMs = 5_000): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), everyMs)
    return () => window.clearInterval(timer)
  }, [everyMs])
  return now
}

/** 09:41 */
export const clockText = (epochMs: number, zone: string): string =>
  new Intl.DateTimeFormat('zh-CN', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(epochMs)

/** 11月24日 星期二 */
export const dayText = (epochMs: number, zone: string): string => {
  const day = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, month: 'long', day: 'numeric' }).format(
    epochMs,
  )
  const weekday = new Intl.DateTimeFormat('zh-CN', { timeZone: zone, weekday: 'long' }).format(epochMs)
  return `${day} ${weekday}`
}
