import { unitOf } from '../compound/compound.service.ts'
import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { caseFileOf, todayOf } from './case-file.service.ts'
import { allCases, casesOfUnitQuery } from './cases.repository.ts'
import { completeness, isLacking } from './documents.rules.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { standingProblemTexts } from './move-in.text.ts'
import type { OwnerFile, ownerFileContract } from './owner-file.contract.ts'
import {
  endFileLoan,
  findFileLoan,
  findOwnerFile,
  insertFileLoan,
  insertPage,
  loansOfFile,
  placeOwnerFile,
} from './owner-file.repository.ts'
import { bagOf } from './papers/contents.service.ts'

type Input<K extends keyof typeof ownerFileContract> = Parameters<Handlers<typeof ownerFileContract>[K]>[0]

/** The bag of a home: where it stands, what is in it, what lacks, who has it. */
export const ownerFile = async (
  house: MoveInHouse,
  { unitId }: Input<'ownerFile'>,
  { caller }: Call,
): Promise<OwnerFile | null> => {
  const { reader } = house.database
  const unit = await unitOf(reader, caller.scope, unitId)
  const file = await findOwnerFile(reader, unit.id)
  if (file === undefined) return null
  const today = todayOf(house)
  const cases = await allCases(casesOfUnitQuery(reader, caller.scope, unit.id))
  const [last] = cases.filter(({ phase }) => phase !== 'cancelled')
  const whole = last === undefined ? null : await caseFileOf(house, reader, caller.scope, last.id)
  const documents = whole?.documents ?? []
  return {
    caseId: last?.id ?? null,
    ...{ unitId: unit.id, unit: unit.name, fileNo: file.file_no, place: file.place },
    ...{ openedAt: file.opened_at, revision: file.revision, complete: completeness(documents) },
    lacking: documents
      .filter((document) => document.need !== 'may' && isLacking(document))
      .map(({ code, promisedFor }) => ({ caseNo: last?.caseNo ?? '', code, promisedFor })),
    contents:
      whole === null ? [] : [...(await bagOf(reader, whole, house.settings.current().timeZone)).contents],
    loans: (await loansOfFile(reader, unit.id)).map((loan) => ({
      ...{ id: loan.id, what: loan.what, borrower: loan.borrower, reason: loan.reason },
      ...{ lentAt: loan.lent_at, due: loan.due, returnedAt: loan.returned_at, revision: loan.revision },
      late: loan.returned_at === null && loan.due < today,
    })),
  }
}

const takeFile = async (tx: Tx, unitId: string) => {
  const unit = await unitOf(tx, tx.call.caller.scope, unitId)
  return (await findOwnerFile(tx, unit.id)) ?? refuse('NOT_FOUND')
}

export const placeFile = (house: MoveInHouse, input: Input<'placeFile'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const file = await takeFile(tx, input.unitId)
    if (file.revision !== input.revision) refuse('CONFLICT', { revision: file.revision })
    await placeOwnerFile(tx, file, input.place)
    tx.audit({
      record: { kind: 'owner-file', id: file.unit_id },
      before: { place: file.place },
      after: { place: input.place },
    })
    tx.changed('moveIn', file.unit_id)
    return { revision: file.revision + 1 }
  })

export const addPage = (house: MoveInHouse, input: Input<'addPage'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const file = await takeFile(tx, input.unitId)
    const { title, pages, medium, dated, remark } = input
    const page = {
      ...{ id: tx.id(), unit_id: file.unit_id, title, pages, medium, dated, remark },
      ...{ at: tx.now, by_staff: call.caller.staffId },
    }
    await insertPage(tx, page)
    tx.audit({ record: { kind: 'owner-file', id: file.unit_id }, after: page })
    tx.changed('moveIn', file.unit_id)
    return { pageId: page.id }
  })

/** The bag leaves its shelf: to whom, why, and until when. It is with one person at a time. */
export const lendFile = (house: MoveInHouse, input: Input<'lendFile'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const file = await takeFile(tx, input.unitId)
    const out = (await loansOfFile(tx, file.unit_id)).find(({ returned_at }) => returned_at === null)
    if (out !== undefined) refuse('FILE_LENT', { borrower: out.borrower })
    if (input.due < tx.businessDate)
      refuse('FIELD_REFUSED', { field: 'due', reason: standingProblemTexts.untilPast })
    const { what, borrower, reason, due } = input
    const loan = {
      ...{ id: tx.id(), unit_id: file.unit_id, what, borrower, reason, due },
      ...{ lent_at: tx.now, lent_by: call.caller.staffId },
    }
    await insertFileLoan(tx, loan)
    tx.audit({ record: { kind: 'file-loan', id: loan.id }, after: loan, reason })
    tx.changed('moveIn', file.unit_id)
    return { loanId: loan.id }
  })

export const returnFile = (house: MoveInHouse, input: Input<'returnFile'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const loan = (await findFileLoan(tx, input.loanId)) ?? refuse('NOT_FOUND')
    await takeFile(tx, loan.unit_id)
    if (loan.returned_at !== null) refuse('FILE_RETURNED')
    if (loan.revision !== input.revision) refuse('CONFLICT', { revision: loan.revision })
    await endFileLoan(tx, loan)
    tx.audit({ record: { kind: 'file-loan', id: loan.id }, after: { returned: true } })
    tx.changed('moveIn', loan.unit_id)
    return {}
  })
