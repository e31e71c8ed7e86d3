import { useState } from 'react'
import type { SizeClass } from '#core/parcels/parcels.schema.contract.ts'
import type { RunItem } from '#core/parcels/run/shelf-run.contract.ts'
import { useRead } from '../../client/use-read.ts'
import type { OpenItem } from './intake-types.ts'
import { type ItemSaid, plainItem } from './item-said.ts'

/** What is said of one line before it is given to a home. */
interface Noted {
  readonly sizeClass: SizeClass
  readonly said: ItemSaid
}

const plain: Noted = { sizeClass: 'medium', said: plainItem }

/** Items that were scanned and not given to a home yet, in the order in which they lie on the desk. */
const useScanned = (): readonly RunItem[] => {
  const { data } = useRead('shelfRun', 'current', undefined)
  return (data?.items ?? []).filter(({ outcome }) => outcome === 'scanned').toReversed()
}

/**
 * The lines of the grid, the one in hand, and what is odd about it. A line leaves with a key, before the core has
 * answered: the next key is for the next line.
 */
export const useGridLines = () => {
  const [leaving, setLeaving] = useState<ReadonlySet<number>>(new Set())
  const [chosen, choose] = useState<number | null>(null)
  const [notes, setNotes] = useState<ReadonlyMap<number, Noted>>(new Map())
  const rows = useScanned().filter(({ seq }) => !leaving.has(seq))
  const at = Math.max(
    0,
    rows.findIndex(({ seq }) => seq === chosen),
  )
  const row = rows[at]
  const noted = (row === undefined ? undefined : notes.get(row.seq)) ?? plain
  return {
    ...{ rows, row, at, noted, choose },
    note: (part: Partial<Noted>): void => {
      if (row !== undefined) setNotes(new Map([...notes, [row.seq, { ...noted, ...part }]]))
    },
    /** Gone with a key, or back again because the core refused it. */
    leave: (seq: number, gone: boolean): void =>
      setLeaving((before) => new Set(gone ? [...before, seq] : [...before].filter((one) => one !== seq))),
    step: (by: 1 | -1): void => choose(rows[Math.min(Math.max(at + by, 0), rows.length - 1)]?.seq ?? null),
  }
}

export const openItem = (
  { trackingNo, carrier }: RunItem,
  noted: Noted,
  text: string,
  onWaybill: string,
): OpenItem => ({
  ...{ trackingNo, carrier, guessed: false, closedLately: null, text, onWaybill, announced: null },
  ...noted,
})
