import { useClient } from '../client/client-context.tsx'
import { problemOf } from '../client/problem.ts'
import { kindOfScan } from './scan-kind.ts'
import { useScanGate } from './scans.tsx'
import { useSession, useSessionActs } from './session.tsx'

/** Longer than what is printed or stored on a staff card. */
const LONGEST_BADGE = 20

/**
 * A colleague's badge takes the desk over at once: what is half typed is stored first, the old session ends, the
 * new one stands. Everything else passes to the screens.
 */
export const useBadgeSwitch = (onRefused: (message: string) => void): void => {
  const client = useClient()
  const { desk } = useSession()
  const { drafts, enter } = useSessionActs()
  const isBadge = async (code: string): Promise<boolean> => {
    if (code.length > LONGEST_BADGE || kindOfScan(code) === 'label') return false
    const answer = await client.staff.isBadge({ code }).catch(() => null)
    return answer?.badge ?? false
  }
  const change = async (badge: string): Promise<void> => {
    await drafts.saveAll()
    const session = await client.staff.signInByBadge({ badge, deskCode: desk.code })
    // The new session is the one that counts; the old one would end by itself.
    await client.staff.lock().catch(() => undefined)
    enter(session)
  }
  useScanGate(async (code) => {
    if (!(await isBadge(code))) return false
    await change(code).catch((error: unknown) => onRefused(problemOf(error).message))
    return true
  })
}
