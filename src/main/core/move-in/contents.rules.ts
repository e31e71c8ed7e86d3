import type { BusinessDate } from '../kernel/schema.ts'
import type { CaseDocument, DocumentState } from './documents.schema.contract.ts'
import type { CaseFile } from './move-in.schema.contract.ts'
import { documentText } from './move-in.text.ts'
import type { ContentsRow, Medium } from './owner-file.contract.ts'

/** A form that was printed of the case and counts. */
export interface PaperInFile {
  readonly title: string
  readonly serial: string
  readonly pages: number
  readonly signed: boolean
  readonly dated: BusinessDate
}

/** A page that somebody put in beside the forms. */
export interface AddedPage {
  readonly id: string
  readonly title: string
  readonly pages: number
  readonly medium: Medium
  readonly dated: BusinessDate
  readonly remark: string
}

/** What each closed state leaves in the bag; what was only shown leaves nothing. */
const left: Partial<Record<DocumentState, Medium>> = { original: 'paper', copied: 'paper', scanned: 'scan' }

const mediumOf = ({ state, scans }: CaseDocument): Medium | null => {
  const medium = left[state] ?? null
  if (scans === 0) return medium === 'scan' ? null : medium
  return medium === 'paper' ? 'both' : 'scan'
}

/** The contents of a bag in the order in which it is filled: what the family brought, what was signed, what came later. */
export const contentsOf = (
  { documents, kind }: Pick<CaseFile, 'documents' | 'kind'>,
  papers: readonly PaperInFile[],
  added: readonly AddedPage[],
  dayOf: (at: number) => BusinessDate,
): readonly ContentsRow[] => [
  ...documents.flatMap((document): ContentsRow[] => {
    const medium = mediumOf(document)
    if (medium === null) return []
    return [
      {
        ...{ title: documentText(document.code, kind), medium, remark: document.note, unsigned: false },
        ...{ pages: document.scans, dated: document.at === null ? '' : dayOf(document.at) },
      },
    ]
  }),
  ...papers.map(
    ({ title, serial, pages, signed, dated }): ContentsRow => ({
      ...{ title, pages, dated, medium: 'paper', remark: serial, unsigned: !signed },
    }),
  ),
  ...added.map(
    ({ title, pages, medium, dated, remark }): ContentsRow => ({
      ...{ title, pages, medium, dated, remark, unsigned: false },
    }),
  ),
]
