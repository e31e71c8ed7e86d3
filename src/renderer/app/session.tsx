import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { Permission } from '#core/kernel/permission.ts'
import type { Session } from '#core/staff/staff.contract.ts'
import type { TokenHolder } from '../client/client.ts'
import { useClient } from '../client/client-context.tsx'
import { useDesk, useDeskStore } from './desk-store.ts'
import { type DraftKeeper, makeDraftKeeper } from './draft-keeper.ts'

export interface SessionActs {
  readonly enter: (session: Session) => void
  /** Saves what is half typed, ends the session in the core, forgets everything that was read. */
  readonly lock: (why: { idle: boolean }) => Promise<void>
  /** The core has ended the session already. */
  readonly ended: () => void
  readonly drafts: DraftKeeper
}

const SessionContext = createContext<SessionActs | null>(null)

export const useSessionActs = (): SessionActs => {
  const acts = useContext(SessionContext)
  if (acts === null) throw new Error('useSessionActs outside SessionProvider')
  return acts
}

/** Who is signed in; screens stand only while somebody is. */
export const useSession = (): Session => {
  const session = useDesk((desk) => desk.session)
  if (session === null) throw new Error('useSession without a session')
  return session
}

/** Whether the person at the desk holds a right. The core decides again; this only spares a refusal. */
export const useMay = (permission: Permission): boolean =>
  useDesk((desk) => desk.session?.permissions.includes(permission) ?? false)

export const SessionProvider = ({ token, children }: { token: TokenHolder; children: ReactNode }) => {
  const client = useClient()
  const queries = useQueryClient()
  const store = useDeskStore()
  const acts = useMemo<SessionActs>(() => {
    const drafts = makeDraftKeeper()
    const forget = (idle: boolean): void => {
      const { session } = store.getState()
      token.set(null)
      if (session !== null)
        store.setState({
          session: null,
          blur: false,
          lastLock: { staffId: session.staffId, at: Date.now(), idle },
        })
      queries.clear()
    }
    return {
      drafts,
      enter: (session) => {
        token.set(session.token)
        queries.clear()
        // Somebody else starts at the work desk: the last screen may not be theirs to see.
        const { lastLock, path } = store.getState()
        const mine = lastLock?.staffId === session.staffId
        store.setState({
          session,
          deskCode: session.desk.code,
          scale: session.textScale,
          path: mine ? path : '/',
        })
      },
      lock: async ({ idle }) => {
        await drafts.saveAll()
        // The screen closes even when the core cannot be reached; its own idle clock ends the session there.
        await client.staff.lock().catch(() => undefined)
        forget(idle)
      },
      ended: () => forget(true),
    }
  }, [client, queries, store, token])
  return <SessionContext value={acts}>{children}</SessionContext>
}
