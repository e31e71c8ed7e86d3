import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { clearOccupants } from '../people/clear-people.service.ts'
import { idNumberProblemTexts, phoneProblemTexts } from '../people/people.text.ts'
import { readPaper, readPhone } from '../people/person-fields.ts'
import { moveOnIn, requireAlive, takeCase } from './case-work.service.ts'
import type { CaseRecord } from './cases.repository.ts'
import { putEntries, selectEntries } from './entries.repository.ts'
import { entriesFrom, entryProblems, isCaseField, mergeFields, personProblem } from './entries.rules.ts'
import type { CaseEntries } from './entries.schema.contract.ts'
import { entryProblemTexts } from './entries.text.ts'
import type { moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'

type Input = Parameters<Handlers<typeof moveInContract>['save']>[0]

/** Saves what one desk typed; what another typed meanwhile in other fields stays, in the same field it is shown. */
export const save = (house: Pick<MoveInHouse, 'database'>, input: Input, call: Call) =>
  house.database.command(call, input, (tx) => saveIn(tx, input))

export const saveIn = async (tx: Tx, input: Omit<Input, 'commandId'>): Promise<{ revision: number }> => {
  const record = await takeCase(tx, input.id)
  requireAlive(tx, record)
  const stored = await selectEntries(tx, record.id)
  const sent = read(flat(input), tx)
  const { changed, conflicts } = mergeFields(stored, sent, input.seen, input.over ?? [])
  if (conflicts.length > 0) {
    const fields = stored.filter(({ field }) => conflicts.includes(field))
    refuse('FIELDS_CONFLICT', {
      revision: record.revision,
      fields: fields.map(({ field, by, at }) => ({ field, by, at })),
    })
  }
  if (changed.length === 0) return { revision: record.revision }
  const values = Object.fromEntries(changed.map((field) => [field, sent[field]]))
  const stands = Object.fromEntries(stored.map(({ field, value }) => [field, value]))
  await requireGood(tx, record, { ...stands, ...values }, changed)
  await putEntries(tx, record.id, values, record.revision + 1)
  tx.audit({
    record: { kind: 'move-in', id: record.id },
    before: Object.fromEntries(changed.map((field) => [field, stands[field] ?? null])),
    after: values,
  })
  return { revision: await moveOnIn(tx, record, listed(values)) }
}

/** What stands beside the fields of the case is a field, too: `person:<id>`, `vehicle:<id>`. */
const flat = ({
  fields,
  persons = {},
  vehicles = {},
}: Omit<Input, 'commandId'>): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  ...Object.fromEntries(Object.entries(persons).map(([id, extra]) => [`person:${id}`, extra])),
  ...Object.fromEntries(Object.entries(vehicles).map(([id, extra]) => [`vehicle:${id}`, extra])),
})

const refused = (field: string, reason: string): never => refuse('FIELD_REFUSED', { field, reason })

const PHONES = ['agentPhone', 'emergencyPhone', 'guardianPhone'] as const

/** Phones and the agent's paper as the people room reads them. */
const read = (sent: Readonly<Record<string, unknown>>, tx: Tx): Readonly<Record<string, unknown>> => {
  for (const field of PHONES) {
    const typed = sent[field]
    if (typeof typed !== 'string' || typed === '') continue
    const phone = readPhone(typed)
    if ('problem' in phone) refused(field, phoneProblemTexts[phone.problem])
  }
  return { ...sent, ...agentPaper(sent, tx) }
}

const agentPaper = (
  { agentIdNumber: typed, agentPaper: kind }: Readonly<Record<string, unknown>>,
  tx: Tx,
) => {
  if (typeof typed !== 'string' || typed === '') return {}
  const paper = readPaper(kind === 'passport' || kind === 'permit' ? kind : 'idCard', typed, tx.businessDate)
  return 'problem' in paper
    ? refused('agentIdNumber', idNumberProblemTexts[paper.problem])
    : { agentIdNumber: paper.idNumber }
}

const requireGood = async (
  tx: Tx,
  record: CaseRecord,
  stands: Readonly<Record<string, unknown>>,
  changed: readonly string[],
): Promise<void> => {
  const people = await clearOccupants(tx, tx.call.caller.scope, record.unitId, tx.businessDate)
  const entries = entriesFrom(Object.entries(stands).map(([field, value]) => ({ field, value, revision: 0 })))
  const [problem] = entryProblems(entries, changed.filter(isCaseField), {
    today: tx.businessDate,
    ownerIdNumbers: people
      .filter(({ relation }) => relation === 'owner' || relation === 'coOwner')
      .map(({ idNumber }) => idNumber),
    handedOverDate: record.handedOverDate,
  })
  if (problem !== undefined) refused(problem.field, entryProblemTexts[problem.problem])
  for (const person of people) {
    const field = `person:${person.personId}`
    const wrong = changed.includes(field) ? personProblem(person, stands[field]) : null
    if (wrong !== null) refused(field, entryProblemTexts[wrong])
  }
}

/** Lists read three of the fields from the case's own row. */
const listed = ({ ownerType, appointmentDate, appointmentSlot }: Partial<CaseEntries>) => ({
  ...(ownerType === undefined ? {} : { owner_type: ownerType }),
  ...(appointmentDate === undefined ? {} : { appointment_date: appointmentDate }),
  ...(appointmentSlot === undefined ? {} : { appointment_slot: appointmentSlot }),
})
