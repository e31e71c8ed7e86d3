import type { FormData } from '../documents/parts/form-head.ts'
import { CaseEntries } from '../entries.schema.contract.ts'
import type { FormCode } from '../form-codes.contract.ts'
import { cellsOf, usualMeters } from '../inspection.rules.ts'
import { kitOf } from '../keys.rules.ts'
import type { CaseFile } from '../move-in.schema.contract.ts'
import { orderOf, stationsOf } from '../states.rules.ts'
import type { Sources } from './data/sources.ts'
import { formData } from './documents-of-case.ts'

const nobody = { startedAt: null, finishedAt: null, by: '', deskCode: '', reason: '', approver: '' }

const unread = { meterNo: '', base: null, reading: null, readAt: null, readBy: '', photos: 0, revision: 0 }

/** A first handover of no home: what every family is asked, and no answer. */
const blankFile = (compoundName: string): CaseFile => {
  const entries = CaseEntries.parse({})
  return {
    ...{ id: '', caseNo: '', kind: 'firstHandover', phase: 'planned', state: 'planned', compoundName },
    ...{ zone: '', zoneName: '', unit: { id: '', building: '', entrance: '', number: '', name: '' } },
    ...{ queueNo: '', deskCode: '', assistant: '', checkedInAt: null, handedOverDate: null },
    ...{ holdUntil: null, holdReason: '', entries, owners: [], members: [], tenants: [], vehicles: [] },
    stations: stationsOf('firstHandover', orderOf([])).map((station) => ({
      ...{ ...nobody, station, state: 'waiting' as const },
    })),
    documents: [],
    cells: [...cellsOf(entries.houseType, [])],
    defects: [],
    meters: usualMeters.map((meter) => ({ ...unread, meter })),
    keys: kitOf(entries.houseType).map((line) => ({ ...line, given: 1, reason: '', revision: 0 })),
    ...{ custody: [], revision: 0 },
  }
}

export type BlankSources = Omit<Sources, 'file' | 'bag' | 'charges' | 'servicePrice' | 'freeCards'>

/** What an empty case would answer by itself, and a hand has not: no box of a blank is ticked. */
const unanswered: Partial<Record<FormCode, object>> = {
  'F-02': { ownerType: '' },
  'F-03': { use: '', mailing: '', houseType: '' },
  'F-06': { use: '', start: '' },
  'F-07': { signedAtSale: null },
  'F-08': { use: '' },
  'F-10': { houseType: '', marked: false },
  'F-21': { court: '' },
}

const uncounted = ({ keys }: { readonly keys: readonly object[] }) => ({
  keys: keys.map((line) => ({ ...line, count: '', remark: '' })),
})

/** A form with nobody's data on it, to write on by hand. */
export const blankData = (form: FormCode, common: BlankSources, compoundName: string): FormData => {
  const file = blankFile(compoundName)
  const bag = { fileNo: '', place: '', contents: [] }
  const data = formData(form, { ...common, file, bag, charges: [], servicePrice: null, freeCards: 0 })
  return {
    ...data,
    ...unanswered[form],
    ...(form === 'F-12' ? uncounted(data as FormData & { keys: readonly object[] }) : {}),
  }
}
