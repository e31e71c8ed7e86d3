import type { Reader } from '../database/database.ts'
import type { Scope } from '../kernel/caller.ts'
import { decodeCursor, encodeCursor } from '../kernel/cursor.ts'
import { assertNever } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { todayOf } from './case-file.service.ts'
import { DocumentCode } from './documents.schema.contract.ts'
import { allFiles, countFiles, lentFiles, missingPapers, unarchivedCases } from './file-list.repository.ts'
import type { MoveInHouse } from './move-in.house.ts'
import type { FileRow, ownerFileContract } from './owner-file.contract.ts'

type Input = Parameters<Handlers<typeof ownerFileContract>['ownerFiles']>[0]

interface Found {
  readonly unitId: string
  readonly unit: string
  readonly zone: string
  readonly fileNo: string | null
  readonly place: string | null
}

const rowOf = ({ unitId, unit, zone, fileNo, place }: Found): FileRow => ({
  ...{ unitId, unit, zone, fileNo: fileNo ?? '', place: place ?? '' },
  ...{
    caseId: null,
    caseNo: '',
    handedOverAt: null,
    by: '',
    lacking: [],
    borrower: '',
    due: null,
    late: false,
  },
})

/** The bags of the homes: what waits for the archive, what lacks, who has which, and all of them. */
export const ownerFiles = async (house: MoveInHouse, input: Input, { caller }: Call) => {
  const { reader } = house.database
  const { scope } = caller
  if (input.filter === 'all') {
    const after = input.after === undefined ? null : (decodeCursor(input.after, 1)[0] ?? null)
    const found = await allFiles(reader, scope, input.size, after).execute()
    const last = found.length === input.size ? found.at(-1) : undefined
    return {
      rows: found.map(rowOf),
      total: await countFiles(reader, scope),
      next: last === undefined ? null : encodeCursor([last.fileNo]),
    }
  }
  const rows = await shortListOf(house, reader, scope, input.filter)
  return { rows, total: rows.length, next: null }
}

/** These lists are as short as the centre is tidy. */
export const shortListOf = async (
  house: Pick<MoveInHouse, 'clock' | 'settings'>,
  db: Reader,
  scope: Scope,
  filter: Exclude<Input['filter'], 'all'>,
): Promise<FileRow[]> => {
  const today = todayOf(house)
  switch (filter) {
    case 'unarchived':
      return (await unarchivedCases(db, scope).execute()).map((row) => ({
        ...rowOf(row),
        ...{ caseId: row.id, caseNo: row.caseNo, handedOverAt: row.handedOverAt, by: row.assistant ?? '' },
      }))
    case 'lacking':
      return lackingByCase(await missingPapers(db, scope).execute(), today)
    case 'lent':
      return (await lentFiles(db, scope).execute()).map((row) => ({
        ...rowOf(row),
        ...{ borrower: row.borrower, due: row.due, late: row.due < today },
      }))
    default:
      return assertNever(filter)
  }
}

type Missing = Awaited<ReturnType<ReturnType<typeof missingPapers>['execute']>>[number]

const lackingByCase = (papers: readonly Missing[], today: BusinessDate): FileRow[] =>
  [...Map.groupBy(papers, ({ id }) => id).values()].flatMap((own) => {
    const [first] = own
    if (first === undefined) return []
    const lacking = own.map(({ code, promisedFor }) => ({ code: DocumentCode.parse(code), promisedFor }))
    return {
      ...rowOf(first),
      ...{ caseId: first.id, caseNo: first.caseNo, handedOverAt: first.handedOverAt },
      ...{ by: first.assistant ?? '', lacking, due: first.promisedFor },
      late: lacking.some(({ promisedFor }) => promisedFor === null || promisedFor < today),
    }
  })
