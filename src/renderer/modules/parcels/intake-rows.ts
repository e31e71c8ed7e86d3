import type { Candidate, Carrier } from '#core/parcels/parcels.schema.contract.ts'
import type { RunItem } from '#core/parcels/run/shelf-run.contract.ts'
import type { OpenItem, Outcome, Run, StripRow } from './intake-types.ts'

/** A line of the strip as the core keeps it; what was scanned first has its own list. */
export const rowsOfRun = (items: readonly RunItem[]): readonly StripRow[] =>
  items.flatMap((item) => {
    const { outcome, parcelId, zone, unit, shelfNo, since, searched, trackingNo, carrier } = item
    if (outcome === 'scanned') return []
    const stored = unit === '' ? 'unclaimed' : 'shelved'
    return {
      key: `run-${item.seq}`,
      outcome: outcome === 'stored' ? stored : outcome,
      id: outcome === 'stored' || outcome === 'withdrawn' ? parcelId : null,
      ...{ trackingNo, carrier, zone, unit, shelfNo, searched },
      since: outcome === 'duplicate' ? since : null,
    }
  })

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
