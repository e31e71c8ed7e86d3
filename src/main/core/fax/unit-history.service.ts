import type { PastItem } from '../compound/compound.contract.ts'
import type { UnitHistory } from '../compound/unit-history.service.ts'
import { daysBetween } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import { FaxInState, FaxOutState } from './fax.contract.ts'
import { toSend, UNCOLLECTED_DAYS } from './fax.rules.ts'
import { historyTexts } from './fax.text.ts'
import { pastInQuery, pastOutQuery, waitingInQuery } from './unit-history.repository.ts'

/** The faxes of a home, for its file. */
export const faxHistory: UnitHistory = {
  kind: 'fax',
  waiting: async (db, caller, unitId, today) => {
    if (!may(caller, 'fax.work')) return []
    const rows = await waitingInQuery(db, unitId).execute()
    const [oldest] = rows
    if (oldest === undefined) return []
    const days = Math.max(0, daysBetween(oldest.date, today))
    return [
      {
        kind: 'fax',
        count: rows.length,
        title: historyTexts.waiting(rows.length),
        note: historyTexts.oldest(days),
        late: days >= UNCOLLECTED_DAYS,
      },
    ]
  },
  past: async (db, caller, unitId, before, limit) => {
    if (!may(caller, 'fax.work')) return []
    const sent = (await pastOutQuery(db, unitId, before, limit).execute()).map(outItem)
    const came = (await pastInQuery(db, unitId, before, limit).execute()).map(inItem)
    return [...sent, ...came].sort((a, b) => b.at - a.at).slice(0, limit)
  },
}

type PastOut = Awaited<ReturnType<ReturnType<typeof pastOutQuery>['execute']>>[number]
type PastIn = Awaited<ReturnType<ReturnType<typeof pastInQuery>['execute']>>[number]

const outItem = ({ id, at, faxNo, state, pages, cover, sentPages, by }: PastOut): PastItem => ({
  id: `fax-${id}`,
  at,
  kind: 'fax',
  title: historyTexts.out,
  detail: historyTexts.outDetail(
    faxNo,
    sentPages,
    toSend({ pages, cover: cover === 1 }),
    FaxOutState.parse(state),
  ),
  by: by ?? '',
})

const inItem = ({ id, at, faxNo, state, pages, by }: PastIn): PastItem => ({
  id: `fax-${id}`,
  at,
  kind: 'fax',
  title: historyTexts.in,
  detail: historyTexts.inDetail(faxNo, pages, FaxInState.parse(state)),
  by: by ?? '',
})
