import type { BusinessDate } from '../kernel/schema.ts'
import type { Relation } from '../people/people.contract.ts'
import { idNumberProblemTexts, phoneProblemTexts } from '../people/people.text.ts'
import { type Phone, readIdNumber, readName, readPhone, readRelation } from '../people/person-fields.ts'
import { dateOfCell } from './date-cell.ts'
import type { CellOf } from './home.rules.ts'
import { doubtTexts } from './imports.text.ts'
import {
  isFormOfAddress,
  isNobody,
  isNoName,
  type NameInCell,
  namesInCell,
  phonesInCell,
} from './people-in-cell.ts'

export interface Occupier {
  readonly name: string
  readonly idNumber: string
  readonly phones: readonly Phone[]
  readonly relation: Relation
  readonly since: BusinessDate | null
  readonly leaseEnd: BusinessDate | null
}

type Doubt = { readonly doubt: string }
type Or<T> = T | Doubt

const isDoubt = (value: unknown): value is Doubt =>
  typeof value === 'object' && value !== null && 'doubt' in value

/** Who lives there by this row, nobody where it says so; or why the row cannot be trusted. */
export const occupiersOf = (
  cell: CellOf,
  phoneCells: readonly string[],
  today: BusinessDate,
): Or<readonly Occupier[]> => {
  const typed = cell('name')
  const filled = phoneCells.filter((text) => !isNobody(text))
  const paper = isNobody(cell('idNumber')) ? '' : cell('idNumber')
  if (typed === '' || isNobody(typed))
    return filled.join('') !== '' || paper !== '' ? { doubt: doubtTexts.noName } : []
  const names = namesOf(typed)
  if (isDoubt(names)) return names
  const own = {
    phones: phonesOf(filled, names),
    papers: papersOf(paper, names.length, today),
    relations: relationsOf(cell('relation'), names),
    dates: datesOf(cell, today),
  }
  const { phones, papers, relations, dates } = own
  if (isDoubt(phones)) return phones
  if (isDoubt(papers)) return papers
  if (isDoubt(relations)) return relations
  if (isDoubt(dates)) return dates
  return names.map(({ name }, at) => ({
    name,
    idNumber: papers[at] ?? '',
    phones: phones[at] ?? [],
    relation: relations[at] ?? 'owner',
    ...dates,
  }))
}

const namesOf = (typed: string): Or<readonly NameInCell[]> => {
  const names: NameInCell[] = []
  for (const { name: text, note } of namesInCell(typed)) {
    const name = readName(text)
    if (name === null || isNoName(name)) return { doubt: doubtTexts.nameUnreadable(text) }
    if (isFormOfAddress(name)) return { doubt: doubtTexts.notFullName(name) }
    if (names.some((one) => one.name === name)) return { doubt: doubtTexts.nameTwice(name) }
    names.push({ name, note })
  }
  return names.length === 0 ? { doubt: doubtTexts.nameUnreadable(typed) } : names
}

/** The phones of each: by the name beside a number, else one for one in the order of the names. */
const phonesOf = (
  cells: readonly string[],
  names: readonly NameInCell[],
): Or<readonly (readonly Phone[])[]> => {
  const written = cells.flatMap(phonesInCell)
  const read: { readonly phone: Phone; readonly note: string }[] = []
  for (const { text, note } of written) {
    const one = readPhone(text)
    if ('problem' in one) return { doubt: phoneProblemTexts[one.problem] }
    const twice = read.some(({ phone }) => phone.digits === one.phone.digits)
    if (twice && names.length > 1) return { doubt: doubtTexts.phoneTwice }
    if (!twice) read.push({ phone: one.phone, note })
  }
  if (read.some(({ note }) => note !== '')) return byNotes(read, names)
  if (names.length === 1) return [read.map(({ phone }) => phone)]
  if (read.length === 0) return []
  return read.length === names.length
    ? read.map(({ phone }) => [phone])
    : { doubt: doubtTexts.phonesUnpaired(names.length, read.length) }
}

const byNotes = (
  read: readonly { readonly phone: Phone; readonly note: string }[],
  names: readonly NameInCell[],
): Or<readonly (readonly Phone[])[]> => {
  const owners = read.map(({ note }) => names.findIndex((one) => note === one.name || note === one.note))
  if (owners.includes(-1)) return { doubt: doubtTexts.phoneOfWhom }
  return names.map((_, at) => read.filter((__, index) => owners[index] === at).map(({ phone }) => phone))
}

const papersOf = (text: string, people: number, today: BusinessDate): Or<readonly string[]> => {
  if (text === '') return []
  const parts = text.split(/[,，、;；/\n\r]+/).map((part) => part.trim())
  const written = parts.filter((part) => part !== '')
  if (people > 1 && written.length !== people)
    return { doubt: doubtTexts.papersUnpaired(people, written.length) }
  const papers: string[] = []
  for (const part of people === 1 ? [text] : written) {
    const read = readIdNumber(part, today)
    if ('problem' in read) return { doubt: idNumberProblemTexts[read.problem] }
    // A check character fits by chance once in eleven, so three zeros out of a spreadsheet are never believed.
    if (read.idNumber.length === 18 && read.idNumber.endsWith('000'))
      return { doubt: idNumberProblemTexts.precision }
    papers.push(read.idNumber)
  }
  return new Set(papers).size === papers.length ? papers : { doubt: doubtTexts.paperTwice }
}

/** A list of owners has no column for it. The first of several is the owner, the others own with them. */
const relationsOf = (text: string, names: readonly NameInCell[]): Or<readonly Relation[]> => {
  const words = text.split(/[,，、;；/\n\r]+/).filter((word) => word.trim() !== '')
  if (words.length > 1 && words.length !== names.length) return { doubt: doubtTexts.relationUnknown(text) }
  const relations: Relation[] = []
  for (const [at, { note }] of names.entries()) {
    const word = note || (words[at] ?? words[0] ?? '')
    const relation = word === '' ? 'owner' : readRelation(word)
    if (relation === null) return { doubt: doubtTexts.relationUnknown(word) }
    relations.push(relation === 'owner' && relations.includes('owner') ? 'coOwner' : relation)
  }
  return relations
}

const datesOf = (cell: CellOf, today: BusinessDate): Or<Pick<Occupier, 'since' | 'leaseEnd'>> => {
  const [since, leaseEnd] = [cell('since'), cell('leaseEnd')].map((text) =>
    text === '' || isNobody(text) ? null : (dateOfCell(text) ?? { doubt: doubtTexts.dateUnreadable(text) }),
  )
  if (isDoubt(since)) return since
  if (isDoubt(leaseEnd)) return leaseEnd
  if (since != null && since > today) return { doubt: doubtTexts.dateAhead(since) }
  if (leaseEnd != null && leaseEnd < today) return { doubt: doubtTexts.leaseOver(leaseEnd) }
  return { since: since ?? null, leaseEnd: leaseEnd ?? null }
}
