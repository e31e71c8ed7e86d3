import { useState } from 'react'
import { useRead } from '../client/use-read.ts'
import { type LastLock, useDesk, useDeskStore } from './desk-store.ts'
import type { StaffTile, Way } from './lock-secret.tsx'
import { useScan } from './scans.tsx'
import { useSignIn } from './use-sign-in.ts'

/** Whoever locked the desk, else whoever belongs to it, else the first. */
export const usualTile = (
  tiles: readonly StaffTile[],
  lastLock: LastLock | null,
  deskCode: string,
): StaffTile | undefined =>
  tiles.find((tile) => tile.staffId === lastLock?.staffId) ??
  tiles.find((tile) => tile.deskCode === deskCode) ??
  tiles[0]

/** Who stands at the desk, and which way in is open to them. */
export const useLockScreen = () => {
  const store = useDeskStore()
  const kept = useDesk((desk) => desk.deskCode)
  const lastLock = useDesk((desk) => desk.lastLock)
  const screen = useRead('staff', 'lockScreen', kept === null ? {} : { deskCode: kept }, { keep: true })
  const [picked, setPicked] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Way | null>(null)
  const [picks, setPicks] = useState(0)
  const { desks = [], tiles = [], drafts = [], pinOpens: pinMayOpen = false } = screen.data ?? {}
  const deskCode = (desks.find((desk) => desk.code === kept) ?? desks[0])?.code ?? ''
  const tile = tiles.find((each) => each.staffId === picked) ?? usualTile(tiles, lastLock, deskCode)
  const signIn = useSignIn(deskCode)
  const pinOpens = pinMayOpen && !signIn.passwordFirst
  const mayPin = pinOpens && tile?.hasPin === true
  const way: Way = mayPin ? (wanted ?? 'pin') : 'password'

  const pick = (staffId: string): void => {
    setPicked(staffId)
    setWanted(null)
    setPicks(picks + 1)
    signIn.clear()
  }
  /** The neighbour at the left or right, around the ends. */
  const step = (by: number): void => {
    if (tile === undefined) return
    const next = tiles[(tiles.indexOf(tile) + by + tiles.length) % tiles.length]
    if (next !== undefined) pick(next.staffId)
  }
  useScan((code) => void signIn.byBadge(code))
  return {
    known: screen.data !== undefined,
    problem: screen.problem,
    desks,
    tiles,
    drafts,
    deskCode,
    tile,
    lastLock,
    pinOpens,
    mayPin,
    way,
    signIn,
    /** Changes with every choice, that of the same person too: the boxes begin anew and take the focus. */
    picks,
    pick,
    step,
    setWay: setWanted,
    setDesk: (code: string) => store.setState({ deskCode: code }),
  }
}
