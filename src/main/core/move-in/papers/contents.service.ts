import type { Reader } from '../../database/database.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import { contentsOf, type PaperInFile } from '../contents.rules.ts'
import type { CaseFile } from '../move-in.schema.contract.ts'
import { type ContentsRow, Medium } from '../owner-file.contract.ts'
import { findOwnerFile, pagesOfFile } from '../owner-file.repository.ts'
import { formTitles } from './papers.text.ts'
import { papersOfCase } from './sheets.repository.ts'

/** Where the bag of a home stands and what is in it. */
export interface Bag {
  readonly fileNo: string
  readonly place: string
  readonly contents: readonly ContentsRow[]
}

/** Its own list is no content, and neither is a sheet whose serial is void or that never left the printer. */
const counts = (form: string): boolean => form !== 'F-23'

export const bagOf = async (db: Reader, file: CaseFile, timeZone: string): Promise<Bag> => {
  const dayOf = (at: number) => businessDateOf(at, timeZone)
  const sheets = await papersOfCase(db, file.id)
  const papers = sheets
    .filter(({ form, voided, state, signed }) => counts(form) && !voided && (signed || state === 'printed'))
    .map(
      ({ form, serial, pages, signed, printedAt }): PaperInFile => ({
        ...{ title: formTitles[form], serial, pages, signed, dated: dayOf(printedAt) },
      }),
    )
    .toSorted((a, b) => a.serial.localeCompare(b.serial))
  const own = await findOwnerFile(db, file.unit.id)
  const added = (await pagesOfFile(db, file.unit.id)).map((page) => ({
    ...page,
    medium: Medium.parse(page.medium),
  }))
  return {
    fileNo: own?.file_no ?? '',
    place: own?.place ?? '',
    contents: contentsOf(file, papers, added, dayOf),
  }
}
