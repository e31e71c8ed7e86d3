import type { PastItem } from '../compound/compound.contract.ts'
import type { UnitHistory } from '../compound/unit-history.service.ts'
import { may } from '../kernel/caller.ts'
import { yuanText } from '../kernel/format.ts'
import { Colour, PaperSize, Service } from './price-list.contract.ts'
import { jobState } from './print-desk.rules.ts'
import { Faces } from './print-desk.schema.contract.ts'
import { historyTexts, jobStateNames, workText } from './print-desk.text.ts'
import { owedJobsQuery, pastJobsQuery } from './unit-history.repository.ts'

/** What was copied and printed for a home, and what of it is still to be paid. */
export const printDeskHistory: UnitHistory = {
  kind: 'printDesk',
  waiting: async (db, caller, unitId) => {
    if (!may(caller, 'printdesk.work')) return []
    const owed = await owedJobsQuery(db, unitId).execute()
    if (owed.length === 0) return []
    const fen = owed.reduce((sum, charge) => sum + charge.fen, 0)
    return [
      {
        kind: 'printDesk',
        count: owed.length,
        title: historyTexts.owed(owed.length),
        note: historyTexts.owedNote(fen),
        late: false,
      },
    ]
  },
  past: async (db, caller, unitId, before, limit) =>
    may(caller, 'printdesk.work')
      ? (await pastJobsQuery(db, unitId, before, limit).execute()).map(pastItem)
      : [],
}

type PastJob = Awaited<ReturnType<ReturnType<typeof pastJobsQuery>['execute']>>[number]

const pastItem = (job: PastJob): PastItem => {
  const service = Service.parse(job.service)
  const work = {
    ...job,
    service,
    colour: Colour.parse(job.colour),
    size: PaperSize.parse(job.size),
    faces: Faces.parse(job.faces),
  }
  const state = jobState({
    voided: job.voidedAt !== null,
    amountFen: job.amountFen,
    paid: job.paidAt !== null,
  })
  const money = job.amountFen === 0 ? [] : [`${yuanText(job.amountFen)} 元`]
  return {
    id: `job-${job.id}`,
    at: job.at,
    kind: 'printDesk',
    title: historyTexts.job(service),
    detail: [workText(work), ...money, jobStateNames[state]].join('，'),
    by: job.by ?? '',
  }
}
