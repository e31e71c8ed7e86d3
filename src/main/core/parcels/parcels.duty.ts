import { careHoldings } from './care-holdings.service.ts'
import { careRetention } from './care-retention.service.ts'
import { dueParcels } from './due-parcels.service.ts'
import { indexedParcels } from './indexed-parcels.ts'
import { parcelMentions } from './mentions.service.ts'
import { parcelForms } from './parcel-forms.ts'
import { parcelHoldings, parcelNamesRule } from './parcel-holdings.service.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { parcelHistory } from './unit-history.service.ts'

/** What the parcel register offers to the rest of the house. */
export const parcelsDuty = (house: ParcelsHouse) => ({
  forms: parcelForms(house),
  history: parcelHistory(house.settings),
  mentions: parcelMentions,
  indexed: [indexedParcels],
  due: dueParcels(house),
  holdings: [parcelHoldings, careHoldings],
  retention: [parcelNamesRule, ...careRetention],
})
