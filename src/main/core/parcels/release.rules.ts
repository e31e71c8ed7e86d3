import { assertNever } from '../kernel/errors.ts'
import type { ParcelSignature } from '../settings/parcel-settings.contract.ts'
import type { ConsentBasis, GoodsFlag, ItemKind } from './item-kinds.contract.ts'
import type { Collector, Proof, ProofNeed } from './parcels.schema.contract.ts'
import { isPending } from './receiving/receiving.rules.ts'

/** What is known about the person who came, when the items are about to be handed over. */
export interface CollectorFacts {
  readonly residents: ReadonlySet<string>
  /** Whom the household named on its letter: those who may collect without being of it. */
  readonly agents: ReadonlySet<string>
  /** Pickup codes of the items that are to be handed out. */
  readonly pickupCodes: ReadonlySet<string>
  /** The last four of the household's papers: who shows one was sent with it. */
  readonly idTails: ReadonlySet<string>
  /** Whether the approval token was good, or the clerk holds the right. */
  readonly approved: boolean
}

export type CollectorVerdict = 'ok' | 'not-of-household' | 'code-wrong' | 'id-wrong' | 'approval-refused'

/**
 * The wrong-person guard: an item goes to somebody of the household or named by it, to who shows the code or a paper
 * of the household, to whom the owner named on the phone, or to whom a supervisor lets it go.
 */
export const judgeCollector = (collector: Collector, facts: CollectorFacts): CollectorVerdict => {
  switch (collector.kind) {
    case 'resident':
      return facts.residents.has(collector.personId) ? 'ok' : 'not-of-household'
    case 'agent':
      return facts.agents.has(collector.agentId) ? 'ok' : 'not-of-household'
    case 'other':
      return collector.proof === undefined ? 'not-of-household' : judgeProof(collector.proof, facts)
    default:
      return assertNever(collector)
  }
}

const judgeProof = (proof: Proof, facts: CollectorFacts): CollectorVerdict => {
  switch (proof.kind) {
    case 'pickupCode':
      return facts.pickupCodes.has(proof.code.normalize('NFKC').trim()) ? 'ok' : 'code-wrong'
    case 'idTail':
      return facts.idTails.has(proof.tail.toUpperCase()) ? 'ok' : 'id-wrong'
    case 'ownerAnswer':
      return facts.residents.has(proof.personId) ? 'ok' : 'not-of-household'
    case 'approval':
      return facts.approved ? 'ok' : 'approval-refused'
    default:
      return assertNever(proof)
  }
}

export interface ItemToHandOver {
  readonly kind: ItemKind
  readonly flags: readonly GoodsFlag[]
  readonly consent: ConsentBasis
}

const signedKinds: readonly ItemKind[] = ['registered', 'postalSlip', 'official']

const isImportant = ({ kind, flags }: ItemToHandOver): boolean =>
  flags.includes('highValue') || signedKinds.includes(kind)

/**
 * What the desk wants to see before these items go: for an ordinary parcel home and name are enough; what is worth
 * much goes against a paper and a signature, mail that is given against a signature goes against one.
 */
export const proofNeeds = (
  items: readonly ItemToHandOver[],
  setting: ParcelSignature,
): readonly ProofNeed[] => {
  const signed = items.some(
    (item) => setting === 'always' || isImportant(item) || (setting === 'pending' && isPending(item.consent)),
  )
  const shown = items.some(({ flags }) => flags.includes('highValue'))
  return [...(shown ? (['id'] as const) : []), ...(signed ? (['signature'] as const) : [])]
}
