import { unitOf } from '../compound/compound.service.ts'
import type { Reader, Tx } from '../database/database.ts'
import { nextSerial } from '../database/serial.ts'
import type { Scope } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import { maskPhone } from '../kernel/format.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { phoneProblemTexts } from '../people/people.text.ts'
import { readPhone } from '../people/person-fields.ts'
import { casesOfUnitQuery } from './cases.repository.ts'
import type { custodyContract, HeldKeys } from './custody.contract.ts'
import {
  endCustody,
  endLoan,
  findCustody,
  findLoan,
  heldQuery,
  insertCustody,
  insertLoan,
  loanOut,
} from './custody.repository.ts'
import { isLate } from './keys.rules.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { standingProblemTexts } from './move-in.text.ts'

type Input<K extends keyof typeof custodyContract> = Parameters<Handlers<typeof custodyContract>[K]>[0]

export const heldKeys = (
  { database, clock }: MoveInHouse,
  { unitId }: Input<'heldKeys'>,
  { caller }: Call,
): Promise<HeldKeys[]> => heldKeysOf(database.reader, caller.scope, clock.now(), unitId)

/** What lies with the centre at this moment, of one home or of all. */
export const heldKeysOf = async (
  db: Reader,
  scope: Scope,
  now: number,
  unitId?: string,
): Promise<HeldKeys[]> =>
  (await heldQuery(db, scope, unitId).execute()).map(
    ({
      loanId,
      borrower,
      phone,
      paperTail,
      reason,
      lentAt,
      dueAt,
      loanRevision,
      lentBy,
      takenBy,
      ...held
    }) => ({
      ...held,
      takenBy: takenBy ?? '',
      loan:
        loanId === null
          ? null
          : {
              id: loanId,
              borrower: borrower ?? '',
              phone: maskPhone(phone ?? ''),
              paperTail: paperTail ?? '',
              reason: reason ?? '',
              lentAt: lentAt ?? 0,
              lentBy: lentBy ?? '',
              dueAt: dueAt ?? 0,
              late: isLate(dueAt ?? 0, now),
              revision: loanRevision ?? 0,
            },
    }),
  )

const refused = (field: string, reason: string): never => refuse('FIELD_REFUSED', { field, reason })

export const takeKeys = (house: MoveInHouse, input: Input<'takeKeys'>, call: Call) =>
  house.database.command(call, input, (tx) => takeKeysIn(tx, input))

export const takeKeysIn = async (tx: Tx, input: Omit<Input<'takeKeys'>, 'commandId'>) => {
  const { scope, staffId } = tx.call.caller
  const unit = await unitOf(tx, scope, input.unitId)
  if (input.until < tx.businessDate) refused('until', standingProblemTexts.untilPast)
  const year = tx.businessDate.slice(0, 4)
  const running = await nextSerial(tx, `YS-${year}-${unit.zone}`)
  const [last] = await casesOfUnitQuery(tx, scope, unit.id).limit(1).execute()
  const { what, quantity, bagNo, place, purpose, borrowers, notice, until } = input
  const custody = {
    ...{ id: tx.id(), case_id: input.caseId ?? last?.id ?? null, unit_id: unit.id, zone: unit.zone },
    custody_no: `YS-${year}-${unit.zone}-${String(running).padStart(4, '0')}`,
    ...{ what, quantity, bag_no: bagNo, place, purpose, borrowers, notice, until },
    ...{ since: tx.businessDate, taken_by: staffId },
  }
  await insertCustody(tx, custody)
  tx.audit({ record: { kind: 'key-custody', id: custody.id }, after: custody })
  tx.changed('moveIn', custody.id)
  return { custodyId: custody.id, custodyNo: custody.custody_no, caseId: custody.case_id }
}

const takeCustody = async (tx: Tx, id: string) => {
  const custody = (await findCustody(tx, tx.call.caller.scope, id)) ?? refuse('NOT_FOUND')
  if (custody.ended_at !== null) refuse('KEYS_GIVEN_BACK')
  const out = await loanOut(tx, id)
  if (out !== undefined) refuse('KEYS_LENT', { borrower: out.borrower })
  return custody
}

export const giveKeysBack = (house: MoveInHouse, input: Input<'giveKeysBack'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const custody = await takeCustody(tx, input.custodyId)
    if (custody.revision !== input.revision) refuse('CONFLICT', { revision: custody.revision })
    await endCustody(tx, custody, input.note)
    tx.audit({ record: { kind: 'key-custody', id: custody.id }, after: { ended: true, note: input.note } })
    tx.changed('moveIn', custody.id)
    return {}
  })

/** Out of the cabinet: to whom, why, until when. One bag is with one person. */
export const lendKeys = (house: MoveInHouse, input: Input<'lendKeys'>, call: Call) =>
  house.database.command(call, input, (tx) => lendKeysIn(tx, input))

export const lendKeysIn = async (tx: Tx, input: Omit<Input<'lendKeys'>, 'commandId'>) => {
  const custody = await takeCustody(tx, input.custodyId)
  if (input.dueAt <= tx.now) refused('dueAt', standingProblemTexts.duePast)
  const phone = readPhone(input.phone)
  if ('problem' in phone) return refused('phone', phoneProblemTexts[phone.problem])
  const loan = {
    ...{ id: tx.id(), custody_id: custody.id, borrower: input.borrower, phone: phone.phone.typed },
    ...{ paper_tail: input.paperTail.toUpperCase(), reason: input.reason, due_at: input.dueAt },
    ...{ lent_at: tx.now, lent_by: tx.call.caller.staffId },
  }
  await insertLoan(tx, loan)
  tx.audit({ record: { kind: 'key-loan', id: loan.id }, after: loan, reason: input.reason })
  tx.changed('moveIn', custody.id)
  return { loanId: loan.id }
}

export const returnKeys = (house: MoveInHouse, input: Input<'returnKeys'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const loan = (await findLoan(tx, input.loanId)) ?? refuse('NOT_FOUND')
    const custody = (await findCustody(tx, call.caller.scope, loan.custody_id)) ?? refuse('NOT_FOUND')
    if (loan.returned_at !== null) refuse('KEYS_RETURNED')
    if (loan.revision !== input.revision) refuse('CONFLICT', { revision: loan.revision })
    await endLoan(tx, loan, input.note)
    tx.audit({ record: { kind: 'key-loan', id: loan.id }, after: { returned: true, note: input.note } })
    tx.changed('moveIn', custody.id)
    return {}
  })
