import { addDays } from '../../app/days.ts'
import { useToday } from '../../app/when.ts'
import { useClient } from '../../client/client-context.tsx'
import type { Answer } from '../../client/use-act.ts'
import { useAct } from '../../client/use-act.ts'
import type { PageAct } from './item-page.text.ts'

/** What the clerk filled in; each act takes of it what it needs. */
export interface Filled {
  readonly slot: number | null
  readonly person: string
  readonly number: string
  readonly reason: string
  readonly claim: number | null
  /** Days from today. */
  readonly more: number | null
}

interface OfItem {
  readonly id: string
  readonly revision: number
}

/** Every act of the item's page by its name, with one answer: done, or why not. */
export const useItemActs = ({ id, revision }: OfItem) => {
  const client = useClient()
  const relocate = useAct('parcelItems', 'relocate')
  const keep = useAct('parcelItems', 'keep')
  const today = useToday()
  const handBack = useAct('parcelItems', 'handBack')
  const forward = useAct('parcelItems', 'forward')
  const takeBack = useAct('parcelItems', 'takeBack')
  const pickUp = useAct('parcelItems', 'pickUp')
  const undo = useAct('parcelItems', 'undo')
  const reverse = useAct('parcelItems', 'reverse')
  const closeByForce = useAct('parcelItems', 'closeByForce')
  const report = useAct('parcelIncidents', 'report')
  const one = { id, revision }

  const signedBy = async (signature: Blob | null) => {
    if (signature === null) return { how: 'paper' as const }
    const file = new File([signature], 'signature.png', { type: 'image/png' })
    return { how: 'pad' as const, picture: (await client.parcels.addPicture({ file })).picture }
  }
  const reported = (kind: 'lost' | 'damaged' | 'misdelivered', { reason, claim }: Filled) =>
    report.act({ ...one, kind, account: reason, claimFen: claim === null ? null : claim * 100 })

  const acts: Readonly<
    Record<PageAct, (filled: Filled, signature: Blob | null, approval?: string) => Promise<Answer<unknown>>>
  > = {
    relocate: ({ slot, reason }) => relocate.act({ ...one, slot: slot ?? 0, placeNote: '', reason }),
    keep: ({ more, reason }) => keep.act({ ...one, until: addDays(today, more ?? 0), reason }),
    handBack: async ({ person, reason }, signature) =>
      handBack.act({ ...one, courier: person, reason, signed: await signedBy(signature) }),
    forward: ({ person, reason }) => forward.act({ ...one, to: person, reason }),
    takeBack: async ({ person }, signature) =>
      takeBack.act({ ...one, person, signed: await signedBy(signature) }),
    pickUp: ({ person, number }) =>
      pickUp.act({ ...one, courier: person, ...(number === '' ? {} : { trackingNo: number }) }),
    undo: ({ reason }) => undo.act({ ids: [id], reason }),
    reportDamage: (filled) => reported('damaged', filled),
    reportLoss: (filled) => reported('lost', filled),
    reportMisdelivery: (filled) => reported('misdelivered', filled),
    reverse: ({ reason }, _signature, approval) =>
      reverse.act({ ...one, reason, ...(approval === undefined ? {} : { approval }) }),
    closeByForce: ({ person, reason }, _signature, approval) =>
      closeByForce.act({ ...one, person, reason, ...(approval === undefined ? {} : { approval }) }),
  }
  return acts
}
