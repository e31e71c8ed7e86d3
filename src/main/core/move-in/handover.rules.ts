import type { BusinessDate } from '../kernel/schema.ts'
import type { CaseEntries } from './entries.schema.contract.ts'
import type { MeterReading } from './inspection.schema.contract.ts'
import type { KeyLine } from './keys.schema.contract.ts'
import type { CaseKind, CaseStation, HandoverBlock } from './move-in.schema.contract.ts'
import { isSettled } from './states.rules.ts'

export interface HandoverFacts {
  readonly kind: CaseKind
  readonly stations: readonly Pick<CaseStation, 'station' | 'state'>[]
  readonly entries: Pick<CaseEntries, 'releaseNo' | 'releaseDate' | 'keyReceiptSigned' | 'noticeDate'>
  readonly meters: readonly Pick<MeterReading, 'reading'>[]
  readonly keys: readonly Pick<KeyLine, 'given'>[]
}

/**
 * What still stands between the family and the keys (spec 3.1.1): identity, inspection with meters, key receipt and
 * the developer's release for a first handover, and every other station settled one way or another. An agreement that
 * the owner will not sign is settled: it binds anyway (民法典 939).
 */
export const handoverBlocks = (facts: HandoverFacts, today: BusinessDate): readonly HandoverBlock[] => {
  const { kind, stations, entries, meters, keys } = facts
  const open = stations
    .filter(({ station, state }) => station !== 'archive' && !isSettled(state))
    .map(({ station }): HandoverBlock => station)
  const has = (station: CaseStation['station']): boolean => stations.some((each) => each.station === station)
  const released = entries.releaseNo !== '' && entries.releaseDate !== null && entries.releaseDate <= today
  return [
    ...open,
    ...(has('inspection') && meters.some(({ reading }) => reading === null) ? (['meters'] as const) : []),
    ...(has('keys') && keys.some(({ given }) => given === null) ? (['keyCount'] as const) : []),
    ...(kind === 'firstHandover' && !entries.keyReceiptSigned ? (['keyReceipt'] as const) : []),
    ...(kind === 'firstHandover' && !released ? (['release'] as const) : []),
  ]
}

export type HandoverDateProblem = 'ahead' | 'beforeNotice'

/** Handover is not in the future, and not before the notice (spec 3.1.7). */
export const handoverDateProblem = (
  date: BusinessDate,
  noticeDate: BusinessDate | null,
  today: BusinessDate,
): HandoverDateProblem | null => {
  if (date > today) return 'ahead'
  return noticeDate !== null && date < noticeDate ? 'beforeNotice' : null
}
