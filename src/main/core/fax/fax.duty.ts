import { countableFaxes } from './count-faxes.service.ts'
import { dueFaxes } from './due-faxes.service.ts'
import type { FaxHouse } from './fax.house.ts'
import { faxForms } from './fax-forms.ts'
import { faxHoldings } from './fax-holdings.service.ts'
import { faxRetention } from './fax-retention.service.ts'
import { indexedFaxes } from './indexed-faxes.ts'
import { faxMentions } from './mentions.service.ts'
import { faxHistory } from './unit-history.service.ts'

/** What the fax register offers to the rest of the house. */
export const faxDuty = (house: FaxHouse) => ({
  forms: faxForms(house),
  history: faxHistory,
  mentions: faxMentions,
  indexed: [indexedFaxes('out'), indexedFaxes('in')],
  due: dueFaxes(house),
  countable: countableFaxes,
  holdings: [faxHoldings],
  retention: faxRetention(() => house.settings.current().counterYears),
})
