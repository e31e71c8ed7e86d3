import type { Candidate } from '#core/parcels/parcels.schema.contract.ts'
import { useClient } from '../../client/client-context.tsx'
import { problemOf } from '../../client/problem.ts'
import { useAct } from '../../client/use-act.ts'
import { storedRow } from './intake-rows.ts'
import type { Act, OpenItem } from './intake-types.ts'
import { storedSaid } from './item-said.ts'

/** Writes the open parcel to its shelf and says what became of it; nobody found means the unclaimed slot. */
export const useStoreParcel = (ensureRun: () => Promise<string>) => {
  const client = useClient()
  const run = useAct('shelfRun', 'store')

  /** The race between two desks: the other one was first. */
  const alreadyHere = async (code: string, otherwise: string): Promise<Act> => {
    const here = await client.parcels.recognise({ code }).then(
      ({ open }) => open,
      () => null,
    )
    return here === null ? { do: 'refused', problem: otherwise } : { do: 'alreadyHere', here }
  }

  return async (open: OpenItem, to: Candidate | null): Promise<Act> => {
    const runId = await ensureRun().catch((error: unknown) => problemOf(error))
    if (typeof runId !== 'string') return { do: 'refused', problem: runId.message }
    const answer = await run.act({
      runId,
      trackingNo: open.trackingNo,
      carrier: open.carrier,
      sizeClass: open.sizeClass,
      addressee: to === null ? null : { unitId: to.unitId, personId: to.personId },
      onWaybill: to === null ? open.text : open.onWaybill,
      ...storedSaid(open.said),
    })
    if (answer.ok) return { do: 'saved', row: storedRow(open, answer.value, to) }
    const { code, message } = answer.problem
    return code === 'PARCEL_ALREADY_HERE'
      ? alreadyHere(open.trackingNo, message)
      : { do: 'refused', problem: message }
  }
}
