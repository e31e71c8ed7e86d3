import type { Candidate, Carrier } from '#core/parcels/parcels.contract.ts'
import type { OpenItem, Outcome, Run, StripRow } from './intake-types.ts'

/** A row for what was laid aside and not stored. */
export const asideRow = (
  run: Run,
  trackingNo: string,
  carrier: Carrier,
  rest: Partial<StripRow>,
): StripRow => ({
  key: `${trackingNo}-${run.rows.length}`,
  outcome: 'returned',
  id: null,
  trackingNo,
  carrier,
  zone: null,
  unit: '',
  shelfNo: '',
  since: null,
  searched: '',
  ...rest,
})

/** What Ctrl+Z takes back: the last one that was stored and is still there. */
export const lastStored = (run: Run): StripRow | null =>
  run.rows.find(({ outcome }) => outcome === 'shelved' || outcome === 'unclaimed') ?? null

export const tally = (rows: readonly StripRow[]): Readonly<Record<Outcome, number>> => {
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length
  return {
    shelved: count('shelved'),
    unclaimed: count('unclaimed'),
    duplicate: count('duplicate'),
    returned: count('returned'),
    withdrawn: count('withdrawn'),
  }
}

export const storedRow = (
  item: OpenItem,
  stored: { readonly id: string; readonly shelfNo: string },
  to: Pick<Candidate, 'unit' | 'zone'> | null,
): StripRow => ({
  key: stored.id,
  outcome: to === null ? 'unclaimed' : 'shelved',
  id: stored.id,
  trackingNo: item.trackingNo,
  carrier: item.carrier,
  zone: to?.zone ?? null,
  unit: to?.unit ?? '',
  shelfNo: stored.shelfNo,
  since: null,
  searched: to === null ? item.text : '',
})
