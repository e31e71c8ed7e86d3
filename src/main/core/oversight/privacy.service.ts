import type { Reader } from '../database/database.ts'
import { addDays, businessDateOf } from '../kernel/business-date.ts'
import { refuse } from '../kernel/errors.ts'
import { maskName } from '../kernel/format.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { askedAbout } from '../people/people-holdings.service.ts'
import { staffOnFile } from '../staff/staff.service.ts'
import type { OversightHouse } from './oversight.house.ts'
import type { privacyContract } from './privacy.contract.ts'
import {
  endHold,
  erasedAt,
  findHold,
  holdsOf,
  insertErasure,
  insertHold,
  movedOutQuery,
  personOnFile,
} from './privacy.repository.ts'
import { privacyTexts as words } from './privacy.text.ts'

type Privacy = Handlers<typeof privacyContract>
type Input<K extends keyof Privacy> = Parameters<Privacy[K]>[0]

/** Two years after somebody moved out nothing asks for their data any more. */
export const MOVED_OUT_DAYS = 730

export const todayOf = ({ clock, settings }: OversightHouse): { timeZone: string; today: BusinessDate } => {
  const { timeZone } = settings.current()
  return { timeZone, today: businessDateOf(clock.now(), timeZone) }
}

/** @throws Refusal NOT_FOUND, also for who never lived in a zone of the caller */
export const requirePerson = async (db: Reader, personId: string, { caller }: Call) =>
  (await personOnFile(db, caller.scope, personId)) ?? refuse('NOT_FOUND')

export const heldOn = async (house: OversightHouse, db: Reader, personId: string) => {
  const asked = await askedAbout(db, personId, todayOf(house))
  const sections = []
  for (const room of house.holdings) sections.push(...(await room.held(db, asked)))
  return sections.filter(({ rows }) => rows.length > 0)
}

/** Every room's reasons, and those that somebody wrote down. */
const reasonsToKeep = async (house: OversightHouse, db: Reader, personId: string) => {
  const asked = await askedAbout(db, personId, todayOf(house))
  const reasons: string[] = []
  for (const room of house.holdings) reasons.push(...(await room.holds(db, asked)))
  const holds = (await holdsOf(db, personId)).filter(({ until }) => until === null || until >= asked.today)
  return [...reasons, ...holds.map(({ reason, until }) => words.holdReason(reason, until))]
}

export const person = async (house: OversightHouse, { personId }: Input<'person'>, call: Call) => {
  const { reader } = house.database
  const { name, homes, revision } = await requirePerson(reader, personId, call)
  const names = new Map((await staffOnFile(reader)).map((staff) => [staff.id, staff.name]))
  const sections = await heldOn(house, reader, personId)
  return {
    personId,
    name: maskName(name),
    homes: [...homes],
    revision,
    sections: sections.map(({ title, rows }) => ({ title, rows: rows.length })),
    reasonsToKeep: await reasonsToKeep(house, reader, personId),
    legalHolds: (await holdsOf(reader, personId)).map((hold) => ({
      ...{ id: hold.id, reason: hold.reason, until: hold.until, revision: hold.revision },
      placedBy: names.get(hold.placed_by) ?? '',
    })),
    erasedAt: await erasedAt(reader, personId),
  }
}

export const exportData = (house: OversightHouse, input: Input<'export'>, call: Call) =>
  house.database.disclose(call, async (tx) => {
    const { personId, reason } = input
    await requirePerson(tx, personId, call)
    tx.audit({ record: { kind: 'person', id: personId }, reason })
    return { form: 'person-data', recordId: personId }
  })

export const placeHold = (house: OversightHouse, input: Input<'placeHold'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { personId, reason, until = null } = input
    await requirePerson(tx, personId, call)
    const id = tx.id()
    await insertHold(tx, {
      ...{ id, person_id: personId, reason, until, placed_at: tx.now, placed_by: call.caller.staffId },
      ...{ released_at: null, released_by: null, revision: 0 },
    })
    tx.audit({ record: { kind: 'person', id: personId }, after: { hold: id, until }, reason })
    return { holdId: id }
  })

const secondPerson = (house: OversightHouse, call: Call, approval: string, record: string): string =>
  house.approvals.take(approval, {
    sessionId: call.caller.sessionId,
    permission: 'person.erase',
    record,
  }) ?? refuse('APPROVAL_REFUSED')

export const releaseHold = (house: OversightHouse, input: Input<'releaseHold'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const hold = (await findHold(tx, input.holdId)) ?? refuse('NOT_FOUND')
    await requirePerson(tx, hold.person_id, call)
    if (hold.released_at !== null || hold.revision !== input.revision)
      return refuse('CONFLICT', { revision: hold.revision })
    const by = secondPerson(house, call, input.approval, hold.id)
    await endHold(tx, hold, call.caller.staffId)
    tx.audit({
      record: { kind: 'person', id: hold.person_id },
      before: { hold: hold.id },
      after: { hold: null, by },
    })
    return { holdId: hold.id }
  })

/** The token is taken last: what is refused for another reason may be tried again with it. */
export const erase = (house: OversightHouse, input: Input<'erase'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { personId, reason } = input
    const known = await requirePerson(tx, personId, call)
    if ((await erasedAt(tx, personId)) !== null) return refuse('ALREADY_ERASED')
    if (known.revision !== input.revision) return refuse('CONFLICT', { revision: known.revision })
    const reasons = await reasonsToKeep(house, tx, personId)
    if (reasons.length > 0) return refuse('ERASE_HELD', { reasons })
    const second = secondPerson(house, call, input.approval, personId)
    // Asked before the first room forgets: the name is what some rooms find their rows by.
    const asked = await askedAbout(tx, personId, todayOf(house))
    for (const room of house.holdings) await room.forgetIn(tx, asked)
    await insertErasure(tx, { personId, second, reason })
    tx.audit({ record: { kind: 'person', id: personId }, after: { erased: true, second }, reason })
    tx.changed('people', personId)
    return { personId }
  })

const SHOWN = 100

export const movedOut = async (house: OversightHouse, asked: Input<'movedOut'>, { caller }: Call) => {
  const { reader } = house.database
  const { today } = todayOf(house)
  const text = asked.text.trim()
  const before = addDays(today, text === '' ? -MOVED_OUT_DAYS : 1)
  const all = await movedOutQuery(reader, caller.scope, before).execute()
  const rows = all.filter(({ name, unit }) => text === '' || name.includes(text) || unit === text)
  const people = [...Map.groupBy(rows, ({ personId }) => personId).values()].flatMap((homes) => {
    const last = homes.at(-1)
    return last === undefined
      ? []
      : [{ personId: last.personId, name: maskName(last.name), unit: last.unit, until: last.until ?? today }]
  })
  return { people: people.slice(0, SHOWN), total: people.length }
}
