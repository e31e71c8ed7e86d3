import type { Reader } from '../database/database.ts'
import { forgetFileIn } from '../files/gone-files.service.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { stampText } from '../kernel/format.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { HoldingsAsked, PersonHoldings, RetentionLine, RetentionRule } from '../people/holdings.house.ts'
import type { CaseField } from './entries.schema.contract.ts'
import { fieldText } from './move-in.text.ts'
import {
  casesOfHomesQuery,
  claimsEnd,
  dropFields,
  dropScans,
  fieldsOf,
  forgetLoans,
  forgetOldLoans,
  loansOfPersonQuery,
  oldLoansQuery,
  scansOf,
} from './move-in-holdings.repository.ts'
import { heldCaseTexts as words } from './move-in-holdings.text.ts'

/** Of the owner, or of somebody who spoke for the owner. The rest of a case is said of the home. */
const OWNERS: ReadonlySet<string> = new Set<CaseField>([
  ...(['mailingAddress', 'dialect', 'emergencyName', 'emergencyRelation', 'emergencyPhone', 'pets'] as const),
  ...(['agentName', 'agentPaper', 'agentIdNumber', 'agentPhone', 'agentLetterDate', 'agentMatters'] as const),
  ...(['companyName', 'companyCode', 'companyHead', 'guardianName', 'guardianRelation'] as const),
  ...(['guardianPhone', 'mailCollectors', 'removalVan', 'contractNo', 'parkingSpace', 'remark'] as const),
])

interface Part {
  readonly caseId: string
  readonly caseNo: string
  readonly unit: string
  readonly open: boolean
  readonly signed: boolean
  /** The person was the owner for whom it was done. */
  readonly whole: boolean
  readonly fields: readonly { readonly field: string; readonly value: unknown }[]
}

const isEmpty = (value: unknown): boolean => value === '' || value === null || value === false

/** A home outlives its owners: a case is that of whoever owned the home when it was done, or owns it while it is not. */
const ownedAt = ({ homes }: HoldingsAsked, unitId: string, day: BusinessDate): boolean =>
  homes.some(
    (home) =>
      home.isOwner &&
      home.unitId === unitId &&
      home.since <= day &&
      (home.until === null || home.until > day),
  )

/** The cases in which the person stands, and what of each is theirs. */
const partsOf = async (db: Reader, asked: HoldingsAsked): Promise<readonly Part[]> => {
  if (asked.homes.length === 0) return []
  const cases = await casesOfHomesQuery(db, asked).orderBy('move_in_case.id').execute()
  const all = await fieldsOf(
    db,
    cases.map(({ id }) => id),
  )
  const own = `person:${asked.personId}`
  return cases.flatMap((found) => {
    const of = all.filter(({ caseId }) => caseId === found.id)
    const ended = found.closed_at === null ? asked.today : businessDateOf(found.closed_at, asked.timeZone)
    const isOwner = ownedAt(asked, found.unit_id, found.handed_over_date ?? ended)
    if (!isOwner && of.every(({ field }) => field !== own)) return []
    const fields = of.filter(({ field }) => field === own || (isOwner && OWNERS.has(field)))
    return [
      {
        ...{ caseId: found.id, caseNo: found.case_no, unit: found.unit, open: found.closed_at === null },
        signed: found.handed_over_date !== null && isOwner,
        whole: isOwner,
        fields: fields.map(({ field, value }) => ({ field, value: JSON.parse(value) as unknown })),
      },
    ]
  })
}

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? Object.values(value)
        .filter((part) => typeof part === 'string' && part !== '')
        .join(' ')
    : String(value)

const held = async (db: Reader, asked: HoldingsAsked) => {
  const parts = await partsOf(db, asked)
  const owners = parts.filter(({ whole }) => whole)
  const scans = await scansOf(
    db,
    owners.map(({ caseId }) => caseId),
  )
  const loans =
    asked.homes.length === 0 ? [] : await loansOfPersonQuery(db, asked).orderBy('key_loan.lent_at').execute()
  const stamp = (at: number) => stampText(at, asked.timeZone)
  return [
    {
      ...words.entries,
      rows: parts.flatMap(({ caseNo, unit, fields }) =>
        fields
          .filter(({ value }) => !isEmpty(value) && shown(value) !== '')
          .map(({ field, value }) => [caseNo, unit, fieldText(field), shown(value)]),
      ),
    },
    {
      ...words.scans,
      rows: owners.flatMap(({ caseId, caseNo, unit }) =>
        scans.filter((scan) => scan.caseId === caseId).map(({ at }) => [caseNo, unit, stamp(at)]),
      ),
    },
    {
      ...words.keys,
      rows: loans.map((loan) => [
        loan.custody_no,
        stamp(loan.lent_at),
        loan.returned_at === null ? '' : stamp(loan.returned_at),
        loan.phone,
        loan.paper_tail,
      ]),
    },
  ]
}

/** What moving in holds on a person. */
export const moveInHoldings: PersonHoldings = {
  tables: ['move_in_case', 'move_in_entry', 'move_in_scan', 'key_loan'],
  held,
  holds: async (db, asked) => {
    const parts = await partsOf(db, asked)
    const end = parts.some(({ signed }) => signed) ? claimsEnd(asked) : null
    return [
      ...parts.filter(({ open }) => open).map(({ caseNo }) => words.open(caseNo)),
      ...(end !== null && end >= asked.today ? [words.contract(end)] : []),
    ]
  },
  forgetIn: async (tx, asked) => {
    for (const { caseId, fields, whole } of await partsOf(tx, asked)) {
      await dropFields(
        tx,
        caseId,
        fields.map(({ field }) => field),
      )
      if (whole) for (const digest of await dropScans(tx, caseId)) await forgetFileIn(tx, digest)
    }
    if (asked.homes.length === 0) return
    const loans = await loansOfPersonQuery(tx, asked).execute()
    await forgetLoans(
      tx,
      loans.map(({ id }) => id),
    )
  },
}

const loanNamesRule: RetentionRule = {
  key: 'loan-names',
  ...words.keyNames,
  keepDays: 3 * 365,
  tables: ['key_loan', 'file_loan', 'key_custody'],
  waiting: async (db, { at }) => {
    const keys = await oldLoansQuery(db, 'key_loan', at).execute()
    return keys.length + (await oldLoansQuery(db, 'file_loan', at).execute()).length
  },
  runIn: (tx, { at }, most) => forgetOldLoans(tx, at, most),
}

/** The owner's file stands as long as the home; who asks is erased by two people. */
export const moveInRetention: readonly RetentionLine[] = [
  loanNamesRule,
  {
    ...{ key: 'owner-files', ...words.file, keepDays: null },
    tables: [
      ...['move_in_case', 'move_in_entry', 'move_in_scan', 'move_in_step', 'move_in_document'],
      ...['move_in_station', 'move_in_defect', 'owner_file', 'owner_file_page', 'blank_form'],
    ],
  },
]
