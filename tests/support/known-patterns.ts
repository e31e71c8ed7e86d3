import { knownMasks } from '#core/database/migrations/0150-carriers.ts'
import { Carrier } from '#core/parcels/parcels.schema.contract.ts'

/** The patterns that a new house begins with. */
export const knownPatterns = knownMasks.map(([carrier, mask, rank]) => ({
  id: mask,
  carrier: Carrier.parse(carrier),
  mask,
  rank,
}))
