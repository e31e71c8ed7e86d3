import { z } from 'zod'
import { type Choice, nobody } from './release-choice.ts'

const Stored = z.object({
  unitId: z.string().min(1),
  /** What was not to go out this time. */
  left: z.array(z.string()),
  who: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('resident'), personId: z.string() }),
    z.object({ kind: z.literal('agent'), agentId: z.string() }),
    z.object({ kind: z.literal('other') }),
  ]),
  other: z.object({ name: z.string(), relation: z.string(), phone: z.string() }),
})

/** A release that was half done. Proofs, codes and the look at the parcels are never kept: they are given anew. */
export type HalfRelease = z.infer<typeof Stored>

export const halfReleaseOf = (stored: unknown): HalfRelease | null => {
  const read = Stored.safeParse(stored)
  return read.success ? read.data : null
}

export const keptOf = (choice: Choice, waiting: readonly { readonly id: string }[]): HalfRelease => ({
  unitId: choice.unitId,
  left: waiting.map(({ id }) => id).filter((id) => !choice.ticked.has(id)),
  who: choice.who,
  other: { name: choice.other.name, relation: choice.other.relation, phone: choice.other.phone },
})

export const isUntouched = ({ left, who }: HalfRelease): boolean => left.length === 0 && who.kind === 'none'

/** What of a choice a half-done release brings back. */
export const choiceFrom = (
  kept: HalfRelease,
  waiting: readonly { readonly id: string }[],
): Pick<Choice, 'ticked' | 'who' | 'other'> => ({
  ticked: new Set(waiting.map(({ id }) => id).filter((id) => !kept.left.includes(id))),
  who: kept.who,
  other: { ...nobody, ...kept.other },
})
