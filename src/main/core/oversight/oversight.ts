import type { HouseJob } from '../jobs/jobs.ts'
import type { FormSource } from '../printing/forms.ts'
import type { OversightHouse } from './oversight.house.ts'
import { oversightForms } from './oversight-forms.ts'
import { privacyRouter } from './privacy.router.ts'
import { retentionJob } from './retention.service.ts'
import { trailRouter } from './trail.router.ts'

/** The readers of the trail and the duties of law: rooms above all duties, since each of them hands something in. */
export const createOversight = (house: OversightHouse) => ({
  handlers: { trail: trailRouter(house), privacy: privacyRouter(house) },
  forms: oversightForms(house) satisfies readonly FormSource[],
  jobs: [retentionJob(house)] satisfies readonly HouseJob[],
})
