import { useCallback, useEffect, useRef, useState } from 'react'
import type { Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { useScan } from '../../app/scans.tsx'
import { useClient } from '../../client/client-context.tsx'
import { problemOf } from '../../client/problem.ts'
import { judgeScan, type Said } from './judge-scan.ts'

interface Place {
  readonly at: { readonly unitId: string; readonly unit: string } | null
  readonly onTake: (parcel: Parcel) => void
}

/** Scans one after the other. One that stops holds the screen; those behind it wait in sight. */
export const useReleaseScans = (place: Place) => {
  const client = useClient()
  const [queue, setQueue] = useState<readonly string[]>([])
  const [stop, setStop] = useState<Said | null>(null)
  const latest = useRef(place)
  latest.current = place
  const busy = useRef(false)
  const [head] = queue

  const scan = useCallback(
    (code: string) => setQueue((before) => (before.includes(code) ? before : [...before, code])),
    [],
  )

  useScan(scan)
  useEffect(() => {
    if (head === undefined || stop !== null || busy.current) return
    busy.current = true
    void client.parcels
      .locate({ code: head })
      .then(
        (found) => judgeScan(head, found, latest.current.at),
        (error: unknown) => ({ stop: { kind: 'stop' as const, title: problemOf(error).message } }),
      )
      .then((verdict) => {
        busy.current = false
        if ('take' in verdict) latest.current.onTake(verdict.take)
        else setStop(verdict.stop)
        setQueue((before) => before.slice(1))
      })
  }, [client, head, stop])
  return {
    stop,
    queued: queue.length,
    scan,
    goOn: () => setStop(null),
  }
}
