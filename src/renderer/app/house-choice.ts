import { createContext, useContext } from 'react'
import type { HouseName } from '../client/connect.ts'

interface HouseChoice {
  readonly house: HouseName
  /** Leaves everything of the one house and stands before the door of the other. */
  readonly go: (house: HouseName) => void
}

export const HouseChoiceContext = createContext<HouseChoice>({ house: 'real', go: () => undefined })

/** Which house this window works in. */
export const useHouseChoice = (): HouseChoice => useContext(HouseChoiceContext)
