import type { BusinessDate } from '../kernel/schema.ts'
import type { CaseDocument, DocumentCode, DocumentState } from './documents.schema.contract.ts'
import type { OwnerType } from './entries.schema.contract.ts'
import type { CaseKind } from './move-in.schema.contract.ts'

/** What decides which papers a family is asked for. */
export interface ChecklistFacts {
  readonly kind: CaseKind
  readonly ownerType: OwnerType
  readonly owners: number
  readonly hasAgent: boolean
  readonly hasCompany: boolean
  readonly vehicles: number
  /** A setting, off: identity papers are looked at and their number is written down, no copy is kept. */
  readonly identityCopies: boolean
}

type Need = CaseDocument['need']

interface Row {
  readonly code: DocumentCode
  need(facts: ChecklistFacts): Need | null
  /** How it closes; the first is what one key gives. */
  closes(facts: ChecklistFacts): readonly DocumentState[]
}

const isHandover = ({ kind }: ChecklistFacts): boolean => kind === 'firstHandover'
const isBought = ({ kind }: ChecklistFacts): boolean => kind === 'firstHandover' || kind === 'resale'

/** Spec 3.1.3, row by row. The 契税凭证 is due before title registration only: nobody is asked for it here. */
const table: readonly Row[] = [
  {
    code: 'DOC-01',
    need: (facts) => (isHandover(facts) ? 'must' : null),
    closes: () => ['original', 'shown'],
  },
  {
    code: 'DOC-02',
    need: ({ kind }) => (kind === 'moveOut' ? null : 'must'),
    closes: () => ['copied', 'scanned', 'shown'],
  },
  {
    code: 'DOC-03',
    need: () => 'must',
    closes: ({ identityCopies }) => (identityCopies ? ['shown', 'copied', 'scanned'] : ['shown']),
  },
  {
    code: 'DOC-04',
    need: (facts) => (isBought(facts) ? 'should' : null),
    closes: () => ['copied', 'scanned', 'shown'],
  },
  {
    code: 'DOC-05',
    need: ({ ownerType, hasAgent }) => (ownerType === 'agent' || hasAgent ? 'must' : null),
    closes: () => ['original', 'scanned'],
  },
  {
    code: 'DOC-06',
    need: ({ ownerType, hasCompany }) => (ownerType === 'company' || hasCompany ? 'must' : null),
    closes: () => ['copied', 'scanned'],
  },
  {
    code: 'DOC-07',
    need: (facts) => (isBought(facts) && (facts.ownerType === 'joint' || facts.owners > 1) ? 'may' : null),
    closes: () => ['shown', 'copied', 'declined'],
  },
  {
    code: 'DOC-08',
    need: ({ vehicles }) => (vehicles > 0 ? 'may' : null),
    closes: () => ['shown', 'declined'],
  },
  {
    code: 'DOC-09',
    need: ({ kind }) => (kind === 'moveOut' ? null : 'may'),
    // No photo is a state of its own, not a missing paper (spec 3.1.3).
    closes: () => ['scanned', 'declined'],
  },
  {
    code: 'DOC-10',
    need: ({ kind }) => (kind === 'moveOut' ? null : 'should'),
    closes: () => ['told', 'unsigned'],
  },
]

export interface ChecklistRow {
  readonly code: DocumentCode
  readonly need: Need
  readonly closes: readonly DocumentState[]
}

/** The papers that this case is asked for, in order. */
export const checklistOf = (facts: ChecklistFacts): readonly ChecklistRow[] =>
  table.flatMap((row) => {
    const need = row.need(facts)
    return need === null ? [] : { code: row.code, need, closes: row.closes(facts) }
  })

interface Checked {
  readonly code: DocumentCode
  readonly need: Need
  readonly state: DocumentState
  readonly promisedFor: BusinessDate | null
}

export const isLacking = ({ state }: { readonly state: DocumentState }): boolean =>
  state === 'open' || state === 'missing'

/** Whether the station can close: every paper that is not voluntary is here, or promised for a day. */
export const documentsVerdict = (rows: readonly Checked[]): 'done' | 'pending' | readonly DocumentCode[] => {
  const lacking = rows.filter((row) => row.need !== 'may' && isLacking(row))
  const unpromised = lacking.filter(({ promisedFor }) => promisedFor === null)
  if (unpromised.length > 0) return unpromised.map(({ code }) => code)
  return lacking.length > 0 ? 'pending' : 'done'
}

/** Must-haves that keep a file from the archive, unless F-19 was signed and each has its day (spec 3.1.7). */
export const archiveBlocks = (rows: readonly Checked[], promiseSigned: boolean): readonly DocumentCode[] =>
  rows
    .filter((row) => row.need === 'must' && isLacking(row))
    .filter(({ promisedFor }) => !promiseSigned || promisedFor === null)
    .map(({ code }) => code)

/** How much of the file is there: closed rows of all that are asked for, voluntary ones left out. */
export const completeness = (rows: readonly Checked[]): { readonly have: number; readonly of: number } => {
  const asked = rows.filter(({ need }) => need !== 'may')
  return { have: asked.filter((row) => !isLacking(row)).length, of: asked.length }
}
