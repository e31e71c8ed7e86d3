import type { Relation } from './people.contract.ts'

interface Holding {
  readonly id: string
  readonly relation: Relation
  readonly share: number | null
}

export const isOwner = (relation: Relation): boolean => relation === 'owner' || relation === 'coOwner'

const WHOLE = 10_000

/**
 * What is wrong with the shares of a home as they would stand (spec/move-in 3.1.7): 100 % together, or nobody has
 * one, which is 共同共有.
 */
export const sharesProblem = (
  places: readonly Holding[],
  changes: ReadonlyMap<string, number | null>,
): 'notOwner' | { readonly sum: number } | null => {
  const owners = places.filter(({ relation }) => isOwner(relation))
  if ([...changes.keys()].some((id) => !owners.some((owner) => owner.id === id))) return 'notOwner'
  const shares = owners.map(({ id, share }) => (changes.has(id) ? (changes.get(id) ?? null) : share))
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0)
  return shares.every((share) => share === null) || (sum === WHOLE && !shares.includes(null)) ? null : { sum }
}
