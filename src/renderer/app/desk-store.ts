import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { Session } from '#core/staff/staff.contract.ts'
import type { Mode } from '../ui/palette.ts'

/** Why the desk is locked, for the line on the lock screen. */
export interface LastLock {
  readonly staffId: string
  readonly at: number
  readonly idle: boolean
}

/** How this window stands: who is signed in, and how things look. */
export interface DeskState {
  readonly session: Session | null
  readonly lastLock: LastLock | null
  /** Which desk this computer is, as chosen last. */
  readonly deskCode: string | null
  readonly mode: Mode
  readonly scale: number
  readonly blur: boolean
  /** The house was just founded: its place for backups, its devices and its homes are asked for before the desk opens. */
  readonly firstSteps: boolean
  /** Where the clerk was, to go on there after the lock. */
  readonly path: string
}

export type DeskStore = StoreApi<DeskState>

const REMEMBERED = 'front-desk.window'

type Remembered = Pick<DeskState, 'deskCode' | 'mode' | 'scale'>

const usual: Remembered = { deskCode: null, mode: 'light', scale: 1 }

/** A 1920×1080 screen starts one step larger. */
const firstScale = (): number => (window.screen.width >= 1920 ? 1.15 : 1)

const remembered = (): Remembered => {
  const kept = window.localStorage.getItem(REMEMBERED)
  if (kept === null) return { ...usual, scale: firstScale() }
  try {
    return { ...usual, ...(JSON.parse(kept) as Partial<Remembered>) }
  } catch {
    return usual
  }
}

export const makeDeskStore = (): DeskStore => {
  const store = createStore<DeskState>()(() => ({
    session: null,
    lastLock: null,
    blur: false,
    path: '/',
    firstSteps: false,
    ...remembered(),
  }))
  store.subscribe(({ deskCode, mode, scale }) =>
    window.localStorage.setItem(REMEMBERED, JSON.stringify({ deskCode, mode, scale })),
  )
  return store
}

export const DeskContext = createContext<DeskStore | null>(null)

export const useDeskStore = (): DeskStore => {
  const store = useContext(DeskContext)
  if (store === null) throw new Error('useDeskStore outside DeskContext')
  return store
}

export const useDesk = <Value>(select: (state: DeskState) => Value): Value => useStore(useDeskStore(), select)
