import { refuse } from '../kernel/errors.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import type { PaperKind } from './people.contract.ts'
import {
  idNumberProblemTexts,
  personProblemTexts,
  phoneProblemTexts,
  plateProblemTexts,
} from './people.text.ts'
import { type Phone, readName, readPaper, readPhone } from './person-fields.ts'
import { readPlate } from './plates.ts'

const refused = (field: string, reason: string): never => refuse('FIELD_REFUSED', { field, reason })

/** @throws Refusal FIELD_REFUSED, as all of these do, with the sentence that belongs under the field */
export const nameFrom = (text: string): string => readName(text) ?? refused('name', personProblemTexts.name)

export const phonesFrom = (texts: readonly string[]): readonly Phone[] => {
  const phones = new Map<string, Phone>()
  for (const text of texts) {
    const read = readPhone(text)
    if ('problem' in read) return refused('phones', phoneProblemTexts[read.problem])
    phones.set(read.phone.digits, read.phone)
  }
  return [...phones.values()]
}

export const paperFrom = (
  paper: { readonly kind: PaperKind; readonly number: string } | undefined,
  today: BusinessDate,
): { readonly kind: PaperKind; readonly idNumber: string } | undefined => {
  if (paper === undefined) return undefined
  const read = readPaper(paper.kind, paper.number, today)
  if ('problem' in read) return refused('paper', idNumberProblemTexts[read.problem])
  return { kind: paper.kind, idNumber: read.idNumber }
}

export const plateFrom = (text: string): string => {
  const read = readPlate(text)
  return 'problem' in read ? refused('plate', plateProblemTexts[read.problem]) : read.plate
}

interface Days {
  readonly since?: BusinessDate | undefined
  readonly leaseEnd?: BusinessDate | undefined
}

export const daysFrom = ({ since, leaseEnd }: Days, today: BusinessDate) => {
  if (since !== undefined && since > today) return refused('since', personProblemTexts.dateAhead)
  if (leaseEnd !== undefined && leaseEnd < today) return refused('leaseEnd', personProblemTexts.leaseOver)
  return { since: since ?? null, leaseEnd: leaseEnd ?? null }
}
