import { contactFormSources } from './contact-forms.ts'
import type { ContactsHouse } from './contacts.house.ts'
import { dueContacts } from './due-contacts.service.ts'
import { contactHoldings, contactMentions, contactRetention } from './keep.service.ts'
import { contactHistory } from './unit-history.service.ts'

/** What the register of calls and visits offers to the rest of the house. */
export const contactsDuty = (house: ContactsHouse) => ({
  forms: contactFormSources(house),
  history: contactHistory(() => house.clock.now()),
  mentions: contactMentions,
  due: dueContacts(house),
  holdings: [contactHoldings],
  retention: contactRetention(() => house.settings.current().counterYears),
})
