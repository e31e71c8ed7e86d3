import type { BusinessDate } from '../kernel/schema.ts'
import {
  type CaseEntries,
  type CaseField,
  PersonExtra,
  type Sex,
  CaseEntries as schema,
} from './entries.schema.contract.ts'
import type { EntryProblem } from './entries.text.ts'

export interface FieldProblem {
  readonly field: CaseField
  readonly problem: EntryProblem
}

/** What else of the house a field is held against. */
export interface EntrySurroundings {
  readonly today: BusinessDate
  readonly ownerIdNumbers: readonly string[]
  readonly handedOverDate: BusinessDate | null
}

/** 统一社会信用代码: eighteen characters without I, O, S, V, Z. */
const COMPANY_CODE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const TAKE_OVER = '接收房屋'

type Check = (entries: CaseEntries, around: EntrySurroundings) => EntryProblem | null

const ahead =
  (field: CaseField): Check =>
  (entries, { today }) => {
    const date = entries[field]
    return typeof date === 'string' && date > today ? 'dateAhead' : null
  }

/** The rules of spec 3.1.7 that hold one field against another; those of a person's own fields are of the people room. */
const checks: readonly (readonly [CaseField, Check])[] = [
  ['agentLetterDate', ahead('agentLetterDate')],
  ['releaseDate', ahead('releaseDate')],
  ['purchaseDate', ahead('purchaseDate')],
  ['ownerToldOn', ahead('ownerToldOn')],
  [
    'agentIdNumber',
    ({ agentIdNumber }, { ownerIdNumbers }) =>
      agentIdNumber !== '' && ownerIdNumbers.includes(agentIdNumber) ? 'agentIsOwner' : null,
  ],
  [
    'agentMatters',
    ({ agentName, agentMatters }) =>
      agentName !== '' && agentMatters !== '' && !agentMatters.includes(TAKE_OVER) ? 'mattersLack' : null,
  ],
  [
    'appointmentDate',
    ({ appointmentDate, noticeDate }) =>
      appointmentDate !== null && noticeDate !== null && appointmentDate < noticeDate ? 'beforeNotice' : null,
  ],
  [
    'noticeDate',
    ({ noticeDate }, { handedOverDate }) =>
      noticeDate !== null && handedOverDate !== null && handedOverDate < noticeDate ? 'afterHandover' : null,
  ],
  [
    'innerArea',
    ({ innerArea, buildArea }) =>
      innerArea !== null && buildArea !== null && innerArea > buildArea ? 'innerLarger' : null,
  ],
  [
    'leaseUntil',
    ({ leaseFrom, leaseUntil }) =>
      leaseFrom !== null && leaseUntil !== null && leaseUntil <= leaseFrom ? 'leaseBackwards' : null,
  ],
  [
    'contractStart',
    ({ contractStart, ownerBearsFee }) =>
      contractStart !== null && !ownerBearsFee ? 'startWithoutDuty' : null,
  ],
  [
    'companyCode',
    ({ companyCode }) => (companyCode !== '' && !COMPANY_CODE.test(companyCode) ? 'companyCode' : null),
  ],
]

/** What is wrong with the entries as they would stand, for the fields that are being saved. */
export const entryProblems = (
  entries: CaseEntries,
  saved: readonly CaseField[],
  around: EntrySurroundings,
): readonly FieldProblem[] =>
  checks.flatMap(([field, check]) => {
    const problem = saved.includes(field) ? check(entries, around) : null
    return problem === null ? [] : { field, problem }
  })

/** Birth and sex that were typed agree with what an identity card says (spec 3.1.7). */
export const personProblem = (
  card: { readonly sex: Sex | null; readonly birth: BusinessDate | null },
  typed: unknown,
): EntryProblem | null => {
  const { sex, birth } = PersonExtra.parse(typed)
  if (birth !== null && card.birth !== null && birth !== card.birth) return 'birthDiffers'
  return sex !== null && card.sex !== null && sex !== card.sex ? 'sexDiffers' : null
}

export const isCaseField = (field: string): field is CaseField => field in schema.shape

/** One field as it is stored. */
export interface StoredField {
  readonly field: string
  readonly value: unknown
  /** The case's revision at which it was last changed. */
  readonly revision: number
}

/** The entries of a case: what was typed, and for the rest what an empty file has. */
export const entriesFrom = (stored: readonly StoredField[]): CaseEntries =>
  schema.parse(
    Object.fromEntries(
      stored.filter(({ field }) => isCaseField(field)).map(({ field, value }) => [field, value]),
    ),
  )

export interface Merge {
  /** What is written: fields whose value differs from the stored one. */
  readonly changed: readonly string[]
  /** Fields that somebody else changed since the author looked, to another value than the author's. */
  readonly conflicts: readonly string[]
}

/**
 * Two desks on one case merge by field (spec 3.1.8): a field that nobody touched since `seen` is written; one that was
 * is written only when the author says so by name in `over`, after having seen the other's value.
 */
export const mergeFields = (
  stored: readonly StoredField[],
  sent: Readonly<Record<string, unknown>>,
  seen: number,
  over: readonly string[],
): Merge => {
  const known = new Map(stored.map((one) => [one.field, one]))
  const defaults: Readonly<Record<string, unknown>> = schema.parse({})
  const changed = Object.keys(sent).filter((field) => {
    const before = known.has(field) ? known.get(field)?.value : defaults[field]
    return JSON.stringify(before) !== JSON.stringify(sent[field])
  })
  const conflicts = changed.filter(
    (field) => (known.get(field)?.revision ?? 0) > seen && !over.includes(field),
  )
  return { changed, conflicts }
}
