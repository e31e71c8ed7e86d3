import { printDeskMentions } from './mentions.service.ts'
import type { PrintDeskHouse } from './print-desk.house.ts'
import { printDeskForms } from './print-desk-forms.ts'
import { printDeskHoldings } from './print-desk-holdings.service.ts'
import { printDeskRetention } from './print-desk-retention.service.ts'
import { dueRefusals } from './refusals.service.ts'
import { printDeskHistory } from './unit-history.service.ts'

/** What the counter of copies and prints offers to the rest of the house. */
export const printDeskDuty = (house: PrintDeskHouse) => ({
  forms: printDeskForms(house),
  history: printDeskHistory,
  mentions: printDeskMentions,
  due: dueRefusals(house),
  holdings: [printDeskHoldings],
  retention: printDeskRetention(() => house.settings.current().counterYears),
})
