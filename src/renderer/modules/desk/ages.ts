import type { Parcel } from '#core/parcels/parcels.contract.ts'

export interface Ages {
  readonly today: number
  readonly one: number
  readonly two: number
  /** Three days and more, not overdue yet. */
  readonly more: number
  readonly overdue: number
}

const stepOf = ({ days, overdue }: Pick<Parcel, 'days' | 'overdue'>): keyof Ages => {
  if (overdue) return 'overdue'
  if (days === 0) return 'today'
  if (days === 1) return 'one'
  return days === 2 ? 'two' : 'more'
}

/** Parcels on the shelf by how long they have been there. */
export const agesOf = (parcels: readonly Pick<Parcel, 'days' | 'overdue'>[]): Ages => {
  const ages = { today: 0, one: 0, two: 0, more: 0, overdue: 0 }
  for (const parcel of parcels) ages[stepOf(parcel)] += 1
  return ages
}
