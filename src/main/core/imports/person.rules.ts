import type { BusinessDate } from '../kernel/schema.ts'
import type { Relation } from '../people/people.contract.ts'
import { idNumberProblemTexts, phoneProblemTexts } from '../people/people.text.ts'
import { type Phone, readIdNumber, readName, readPhone, readRelation } from '../people/person-fields.ts'
import type { CellOf } from './home.rules.ts'
import { doubtTexts } from './imports.text.ts'

export interface Occupier {
  readonly name: string
  readonly idNumber: string
  readonly phones: readonly Phone[]
  readonly relation: Relation
}

type Doubt = { readonly doubt: string }
type Or<T> = T | Doubt

/** Who lives there by this row; null for a home without anybody; or why the row cannot be trusted. */
export const occupierOf = (
  cell: CellOf,
  phoneCells: readonly string[],
  today: BusinessDate,
): Or<Occupier> | null => {
  const typed = cell('name')
  const phoneTexts = phoneCells.flatMap(separate)
  if (typed === '')
    return phoneTexts.length > 0 || cell('idNumber') !== '' ? { doubt: doubtTexts.noName } : null
  const name = nameOf(typed)
  const phones = phonesOf(phoneTexts)
  const idNumber = idNumberOf(cell('idNumber'), today)
  const relation = relationOf(cell('relation'))
  if (typeof name !== 'string') return name
  if ('doubt' in phones) return phones
  if (typeof idNumber !== 'string') return idNumber
  return typeof relation === 'string' ? { name, idNumber, phones, relation } : relation
}

/** Two phones in one cell are common; a hyphen belongs to the number. */
const separate = (text: string): readonly string[] =>
  text
    .split(/[,，、;；/\n]|(?<=\d{11})\s+(?=1\d{10})/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const nameOf = (typed: string): Or<string> => {
  const name = readName(typed)
  if (name !== null) return name
  const several = typed.split(/[,，、;；/&+]/).length > 1
  return { doubt: several ? doubtTexts.severalNames : doubtTexts.nameUnreadable(typed) }
}

const phonesOf = (texts: readonly string[]): Or<readonly Phone[]> => {
  const phones = new Map<string, Phone>()
  for (const text of texts) {
    const read = readPhone(text)
    if ('problem' in read) return { doubt: phoneProblemTexts[read.problem] }
    if (!phones.has(read.phone.digits)) phones.set(read.phone.digits, read.phone)
  }
  return [...phones.values()]
}

const idNumberOf = (text: string, today: BusinessDate): Or<string> => {
  if (text === '') return ''
  const read = readIdNumber(text, today)
  return 'problem' in read ? { doubt: idNumberProblemTexts[read.problem] } : read.idNumber
}

/** A list of owners has no column for it. */
const relationOf = (text: string): Or<Relation> => {
  if (text === '') return 'owner'
  return readRelation(text) ?? { doubt: doubtTexts.relationUnknown(text) }
}
