import type { Collector, Parcel, ProofNeed } from '#core/parcels/parcels.schema.contract.ts'

/** Somebody who is not of the household, as typed at the desk. */
export interface OtherPerson {
  readonly name: string
  readonly relation: string
  readonly phone: string
  readonly code: string
  /** The last four of a paper of the household, which was sent along. */
  readonly idTail: string
}

export type Proof = NonNullable<Extract<Collector, { kind: 'other' }>['proof']>

export interface Choice {
  readonly unitId: string
  readonly ticked: ReadonlySet<string>
  readonly cursor: string | null
  readonly who:
    | { readonly kind: 'none' }
    | { readonly kind: 'resident'; readonly personId: string }
    /** Named by the household on its letter. */
    | { readonly kind: 'agent'; readonly agentId: string }
    | { readonly kind: 'other' }
  readonly other: OtherPerson
  /** The owner's answer or the supervisor's token, once the guard has asked for one. */
  readonly proof: Proof | null
  /** 当面看过，包装完好: ticked by hand, every time. */
  readonly looked: boolean
  /** The last four of the collector's own paper, as it was looked at. */
  readonly idTail: string
  /** What stands on the pad, or that the paper list was signed. */
  readonly signed: Blob | 'paper' | null
  /** Of the collector with the items, where somebody took one. */
  readonly photo: Blob | null
}

const ID_TAIL = /^[0-9A-Za-z]{4}$/

export const nobody: OtherPerson = { name: '', relation: '', phone: '', code: '', idTail: '' }

export const freshChoice = (unitId: string, waiting: readonly Parcel[], scanned: string | null): Choice => ({
  unitId,
  ticked: new Set(waiting.map(({ id }) => id)),
  cursor: scanned ?? waiting[0]?.id ?? null,
  who: { kind: 'none' },
  other: nobody,
  proof: null,
  looked: false,
  idTail: '',
  signed: null,
  photo: null,
})

/** Keeps what was ticked while the list is refreshed, and drops what is no longer there. */
export const keepPresent = (choice: Choice, waiting: readonly Parcel[]): Choice => {
  const present = new Set(waiting.map(({ id }) => id))
  const ticked = new Set([...choice.ticked].filter((id) => present.has(id)))
  const cursor =
    choice.cursor !== null && present.has(choice.cursor) ? choice.cursor : (waiting[0]?.id ?? null)
  return { ...choice, ticked, cursor }
}

export const proofOf = ({ proof, other }: Choice): Proof | null => {
  if (proof !== null) return proof
  if (other.code.trim() !== '') return { kind: 'pickupCode', code: other.code.trim() }
  return ID_TAIL.test(other.idTail.trim()) ? { kind: 'idTail', tail: other.idTail.trim() } : null
}

export type Hindrance =
  | 'nothing-ticked'
  | 'no-collector'
  | 'no-name'
  | 'no-id'
  | 'no-signature'
  | 'not-looked'

export type Needs = readonly { readonly id: string; readonly needs: readonly ProofNeed[] }[]

/** What has to be seen before what is ticked goes out. */
export const needsOf = ({ ticked }: Choice, needs: Needs): ReadonlySet<ProofNeed> =>
  new Set(needs.filter(({ id }) => ticked.has(id)).flatMap((item) => item.needs))

/** Why the items cannot be handed out yet; the button says it instead of staying grey without a word. */
export const hindrance = (choice: Choice, needs: Needs = []): Hindrance | null => {
  if (choice.ticked.size === 0) return 'nothing-ticked'
  if (choice.who.kind === 'none') return 'no-collector'
  if (choice.who.kind === 'other' && choice.other.name.trim() === '') return 'no-name'
  const wanted = needsOf(choice, needs)
  if (wanted.has('id') && !ID_TAIL.test(choice.idTail)) return 'no-id'
  if (wanted.has('signature') && choice.signed === null) return 'no-signature'
  return choice.looked ? null : 'not-looked'
}

/** Somebody from outside, named, without a code, an answer or a token. */
export const needsGuard = (choice: Choice): boolean =>
  choice.who.kind === 'other' && choice.other.name.trim() !== '' && proofOf(choice) === null

export const collectorOf = (choice: Choice): Collector | null => {
  if (choice.who.kind === 'resident') return { kind: 'resident', personId: choice.who.personId }
  if (choice.who.kind === 'agent') return { kind: 'agent', agentId: choice.who.agentId }
  if (choice.who.kind === 'none') return null
  const { name, relation, phone } = choice.other
  const proof = proofOf(choice)
  return { kind: 'other', name, relation, phone, ...(proof === null ? {} : { proof }) }
}

export const chosenItems = (choice: Choice, waiting: readonly Parcel[]) =>
  waiting.filter(({ id }) => choice.ticked.has(id)).map(({ id, revision }) => ({ id, revision }))

/** `B1-07`, `B1-13`: the slots in walking order, each once. */
export const walk = (waiting: readonly Parcel[], ticked: ReadonlySet<string>): readonly string[] => [
  ...new Set(
    waiting.filter(({ id }) => ticked.has(id)).map(({ shelfNo }) => shelfNo.split('-').slice(0, 2).join('-')),
  ),
]
