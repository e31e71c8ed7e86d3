import { moveInReportForms } from '../reports/report-forms.ts'
import { caseFormSources } from './case-forms.ts'
import { coverSource } from './cover.ts'
import { moneyFormSources } from './money-forms.ts'
import { otherFormSources } from './other-forms.ts'
import { outdatedPapers } from './outdated.service.ts'
import type { PapersHouse } from './papers.house.ts'

/** What the paper of a move-in offers to the rest of the house. */
export const moveInPapersDuty = (house: PapersHouse) => ({
  forms: [
    ...caseFormSources(house),
    ...moneyFormSources(house),
    ...otherFormSources(house),
    coverSource,
    ...moveInReportForms(house),
  ],
  jobs: [outdatedPapers(house)],
})
