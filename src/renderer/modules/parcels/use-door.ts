import { useState } from 'react'
import type { DoorTrip } from '#core/parcels/door/door.contract.ts'
import { useSession } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { useToasts } from '../../ui/toast.tsx'
import { doorText } from './door-page.text.ts'

/** What became of each item of a trip, as it is told afterwards. */
export interface Settled {
  readonly handed: readonly {
    readonly id: string
    readonly person: string
    readonly personId: string | null
  }[]
  readonly back: readonly string[]
  readonly reason: string
}

/** What can be carried to the doors, and who is on the way. */
export const useDoor = () => {
  const session = useSession()
  const board = useRead('doorTrips', 'board', undefined)
  const colleagues = useRead('shifts', 'colleagues', undefined)
  const out = useAct('doorTrips', 'takeOut')
  const settle = useAct('doorTrips', 'settle')
  const toasts = useToasts()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [current, setCurrent] = useState<string | null>(null)
  const [who, setWho] = useState<string>(session.staffId)
  const [settling, setSettling] = useState<DoorTrip | null>(null)
  const [sheet, setSheet] = useState<string | null>(null)
  const offered = board.data?.offered ?? []
  const trips = board.data?.trips ?? []
  const chosen = offered.filter(({ id }) => ticked.has(id))
  return {
    ...{ offered, trips, settling, sheet, who },
    loading: board.loading,
    problem: (board.problem ?? out.problem)?.message,
    busy: out.busy,
    ticked: new Set(chosen.map(({ id }) => id)),
    tick: setTicked,
    current:
      current !== null && offered.some(({ id }) => id === current) ? current : (offered[0]?.id ?? null),
    point: setCurrent,
    colleagues: colleagues.data ?? [{ staffId: session.staffId, name: session.name }],
    chooseWho: setWho,
    print: setSheet,
    settle: setSettling,
    takeOut: async (): Promise<void> => {
      if (chosen.length === 0 || out.busy) return
      const items = chosen.map(({ id, revision }) => ({ id, revision }))
      const gone = await out.act({ items, staffId: who })
      board.refresh()
      if (!gone.ok) return
      setTicked(new Set())
      toasts.show({ text: doorText.out(gone.value.tripNo) })
      setSheet(gone.value.tripId)
    },
    /** Null when it is written down; else why it is not. */
    settled: async (trip: DoorTrip, { handed, back, reason }: Settled): Promise<string | null> => {
      const answer = await settle.act({ tripId: trip.id, handed: [...handed], back: [...back], reason })
      board.refresh()
      if (!answer.ok) return answer.problem.message
      toasts.show({ text: doorText.form.done(answer.value.left) })
      return null
    },
  }
}

export type DoorBoard = ReturnType<typeof useDoor>
