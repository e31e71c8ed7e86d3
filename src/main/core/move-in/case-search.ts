import type { IndexedRecord } from '../search/search.service.ts'
import { codeKeys } from '../search/search-keys.ts'
import type { CaseRecord } from './cases.repository.ts'
import { caseKindTexts, caseStateTexts } from './move-in.text.ts'

/** How a case is found: by its number for ever, by its running number alone while it is undecided. */
export const caseEntry = (record: CaseRecord): IndexedRecord => {
  const closed = record.closedAt !== null
  const state = record.phase === 'open' ? 'checkedIn' : record.phase
  return {
    kind: 'case',
    recordId: record.id,
    unitId: record.unitId,
    zone: record.zone,
    permission: 'movein.work',
    title: record.caseNo,
    unit: record.unit,
    detail: `${caseKindTexts[record.kind]} · ${caseStateTexts[state]}`,
    keys: [
      ...codeKeys(record.caseNo, closed ? 3 : 0),
      ...(closed
        ? []
        : [...codeKeys(record.caseNo.split('-').at(-1) ?? '', 4), ...codeKeys(record.queueNo, 1)]),
    ],
  }
}
