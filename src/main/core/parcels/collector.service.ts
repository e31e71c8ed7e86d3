import type { Tx } from '../database/database.ts'
import { may } from '../kernel/caller.ts'
import { idTailsOf } from '../people/id-tails.service.ts'
import { residentsIn } from '../people/people.service.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import type { ParcelRecord } from './parcels.repository.ts'
import { agentsOfUnit } from './receiving/receiving.repository.ts'
import type { CollectorFacts } from './release.rules.ts'
import type { ReleaseInput } from './release.service.ts'

/** What the house knows of the person who came. */
export interface KnownCollector {
  readonly facts: CollectorFacts
  /** On file; empty for somebody who is not. */
  readonly name: string
  /** The last four of the collector's own paper on file. */
  readonly ownTail: string | null
  /** The supervisor who lets a stranger have the items. */
  readonly approver: string | null
}

/** Reads no more than the case asks for: a resident who fetches ordinary parcels needs neither papers nor agents. */
export const collectorFactsIn = async (
  house: ParcelsHouse,
  tx: Tx,
  input: ReleaseInput,
  parcels: readonly ParcelRecord[],
): Promise<KnownCollector> => {
  const { collector, unitId } = input
  const residents = await residentsIn(tx, unitId)
  const agents = collector.kind === 'agent' ? await agentsOfUnit(tx, unitId, tx.businessDate) : []
  const tails = asksForPapers(input)
    ? await idTailsOf(
        tx,
        residents.map(({ personId }) => personId),
      )
    : new Map<string, string>()
  const approver = approverOf(house, tx, input)
  return {
    facts: {
      residents: new Set(residents.map(({ personId }) => personId)),
      agents: new Set(agents.map(({ id }) => id)),
      pickupCodes: new Set(parcels.map(({ pickupCode }) => pickupCode)),
      idTails: new Set(tails.values()),
      approved: approver !== null,
    },
    name:
      collector.kind === 'resident'
        ? (residents.find(({ personId }) => personId === collector.personId)?.name ?? '')
        : (agents.find(({ id }) => collector.kind === 'agent' && id === collector.agentId)?.name ?? ''),
    ownTail: collector.kind === 'resident' ? (tails.get(collector.personId) ?? null) : null,
    approver,
  }
}

const asksForPapers = ({ collector, idTail }: ReleaseInput): boolean =>
  idTail !== undefined || (collector.kind === 'other' && collector.proof?.kind === 'idTail')

/** Who lets a stranger have the items: the supervisor whose token this is, or the clerk who holds the right. */
const approverOf = (house: ParcelsHouse, tx: Tx, { collector, unitId }: ReleaseInput): string | null => {
  if (collector.kind !== 'other' || collector.proof?.kind !== 'approval') return null
  const { caller } = tx.call
  if (may(caller, 'parcel.override')) return caller.staffId
  const { sessionId } = caller
  return house.approvals.take(collector.proof.approval, {
    ...{ sessionId, permission: 'parcel.override', record: unitId },
  })
}
