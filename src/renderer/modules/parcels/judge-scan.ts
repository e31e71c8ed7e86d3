import type { Parcel } from '#core/parcels/parcels.schema.contract.ts'
import type { ScanKind } from '../../ui/scan-banner.tsx'
import { releaseText } from './release-page.text.ts'

/** What the banner says: to the eye, and by its kind to the ear. */
export interface Said {
  readonly kind: ScanKind
  readonly title: string
  readonly detail?: string
}

const text = releaseText.stop

/** What a scanned code means while `unit` is on the screen, or while none is. */
export const judgeScan = (
  code: string,
  found: readonly Parcel[],
  at: { readonly unitId: string; readonly unit: string } | null,
): { readonly take: Parcel } | { readonly stop: Said } => {
  const here = found.find(({ unitId }) => at !== null && unitId === at.unitId)
  const parcel = here ?? found[0]
  if (parcel === undefined)
    return { stop: { kind: 'unknown', title: text.notHere, detail: text.notHereDetail(code) } }
  const detail = at === null ? text.claimFirst : text.working(at.unit)
  if (parcel.unitId === null) return { stop: { kind: 'stop', title: text.anotherUnclaimed, detail } }
  if (at !== null && here === undefined)
    return { stop: { kind: 'stop', title: text.another(parcel.unit), detail } }
  return { take: parcel }
}
