import { createContext, useContext } from 'react'

export const RecheckContext = createContext<() => void>(() => undefined)

/** Asks again how the data folder stands: after the first run is over, or a recovery code opened it. */
export const useHouseRecheck = (): (() => void) => useContext(RecheckContext)
