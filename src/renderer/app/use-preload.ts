import { useEffect } from 'react'
import { pages } from './routes.tsx'
import { useSession } from './session.tsx'

/** Fetches the pages of whoever signed in, one after the other, whenever the desk has nothing else to do. */
export const usePreload = (): void => {
  const { permissions } = useSession()
  useEffect(() => {
    const mine = pages.filter(
      ({ permission }) => permission === undefined || permissions.includes(permission),
    )
    let at = 0
    let handle = 0
    const one = (): void => {
      const next = mine[at]
      at += 1
      // What cannot be fetched now is asked for again when somebody opens it.
      if (next !== undefined) next.page.preload().then(soon, soon)
    }
    const soon = (): void => {
      handle = requestIdleCallback(one)
    }
    soon()
    return () => cancelIdleCallback(handle)
  }, [permissions])
}
