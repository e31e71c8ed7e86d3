import { accessReview } from './access-review.ts'
import { assessment } from './assessment.ts'
import { breach } from './breach.ts'
import { daySeal } from './day-seal.ts'
import { personData } from './person-data.ts'
import { trailReport } from './trail-report.ts'

export const oversightTemplates = {
  'oversight/access-review': accessReview,
  'oversight/assessment': assessment,
  'oversight/breach': breach,
  'oversight/day-seal': daySeal,
  'oversight/person-data': personData,
  'oversight/trail-report': trailReport,
} as const
