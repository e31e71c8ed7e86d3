import type { Tx } from '../../database/database.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { ConsentBasis } from '../item-kinds.contract.ts'
import { isOpen } from '../item-states.rules.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { findParcel } from '../parcels.repository.ts'
import { consentsPending, insertConsents, setConsent } from './consents.repository.ts'
import type { LetterLimits, receivingContract } from './receiving.contract.ts'
import { covers, isPending } from './receiving.rules.ts'

type Input = Parameters<Handlers<typeof receivingContract>['recordAnswer']>[0]

/** A letter that was signed later speaks for what the desk already holds, as far as it covers it (待补授权). */
export const settlePendingIn = async (
  tx: Tx,
  letter: {
    readonly unitId: string
    readonly letterId: string
    readonly limits: LetterLimits
    readonly personId: string
  },
): Promise<void> => {
  const pending = await consentsPending(tx, letter.unitId)
  const settled = pending.filter((item) => covers(letter.limits, item)).map(({ id }) => id)
  if (settled.length === 0) return
  await setConsent(tx, settled, 'letter')
  await insertConsents(
    tx,
    settled.map((parcelId) => ({
      id: tx.id(),
      parcel_id: parcelId,
      at: tx.now,
      basis: 'letter' satisfies ConsentBasis,
      result: 'agreed',
      person_id: letter.personId,
      answer: letter.letterId,
      by_staff: tx.call.caller.staffId,
    })),
  )
  for (const id of settled) tx.audit({ record: { kind: 'parcel', id }, after: { consent: 'letter' } })
}

export const recordAnswer = (house: ParcelsHouse, input: Input, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const parcel = (await findParcel(tx, input.id)) ?? refuse('NOT_FOUND')
    if (!isOpen(parcel.state)) return refuse('PARCEL_NOT_WAITING', { state: parcel.state })
    const { basis, result, personId, answer } = input
    await insertConsents(tx, [
      {
        ...{ id: tx.id(), parcel_id: parcel.id, at: tx.now, basis, result },
        ...{ person_id: personId, answer, by_staff: call.caller.staffId },
      },
    ])
    const consent = result === 'agreed' ? basis : parcel.consent
    if (consent !== parcel.consent) await setConsent(tx, [parcel.id], consent)
    tx.audit({
      record: { kind: 'parcel', id: parcel.id },
      before: { consent: parcel.consent },
      after: { consent, asked: basis, result },
    })
    tx.changed('parcels', parcel.id)
    return { consent }
  })

/** Somebody of the household signs for items that were taken in on nobody's word: that is the word (待补授权). */
export const ratifyIn = async (
  tx: Tx,
  parcels: readonly { readonly id: string; readonly consent: ConsentBasis }[],
  personId: string,
): Promise<void> => {
  const ids = parcels.filter(({ consent }) => isPending(consent)).map(({ id }) => id)
  if (ids.length === 0) return
  await setConsent(tx, ids, 'atDoor')
  await insertConsents(
    tx,
    ids.map((parcelId) => ({
      ...{ id: tx.id(), parcel_id: parcelId, at: tx.now, basis: 'atDoor', result: 'agreed' },
      ...{ person_id: personId, answer: '', by_staff: tx.call.caller.staffId },
    })),
  )
}
