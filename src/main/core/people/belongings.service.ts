import { unitOf } from '../compound/compound.service.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { endConsent, insertConsent, selectConsent, selectConsents } from './consents.repository.ts'
import { daysFrom, plateFrom } from './fields.service.ts'
import type { peopleContract } from './people.contract.ts'
import { selectPersons } from './people.repository.ts'
import type { PersonsHouse } from './persons.service.ts'
import { endVehicle, selectVehicle, selectVehicleByPlate } from './vehicles.repository.ts'
import { addVehiclesIn } from './vehicles.service.ts'

type Input<K extends keyof typeof peopleContract> = Parameters<Handlers<typeof peopleContract>[K]>[0]

export const addVehicle = (house: PersonsHouse, input: Input<'addVehicle'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { scope } = call.caller
    const unit = await unitOf(tx, scope, input.unitId)
    const { colour, place, keeper } = input
    const vehicle = { unitId: unit.id, plate: plateFrom(input.plate), colour, place, keeper }
    const other = await selectVehicleByPlate(tx, vehicle.plate)
    if (other !== null) {
      const own = await selectVehicle(tx, scope, other.id)
      refuse('PLATE_IN_USE', { unit: own === null ? '' : (await unitOf(tx, scope, own.unitId)).name })
    }
    const [added] = await addVehiclesIn(house.search, tx, [vehicle], '')
    const vehicleId = added?.id ?? ''
    tx.audit({ record: { kind: 'vehicle', id: vehicleId }, after: vehicle })
    return { vehicleId }
  })

export const removeVehicle = (house: PersonsHouse, input: Input<'removeVehicle'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const vehicle = (await selectVehicle(tx, call.caller.scope, input.vehicleId)) ?? refuse('NOT_FOUND')
    if (vehicle.revision !== input.revision) refuse('CONFLICT', { revision: vehicle.revision })
    await endVehicle(tx, vehicle)
    await house.search.dropIn(tx, 'vehicle', [vehicle.id])
    tx.audit({
      record: { kind: 'vehicle', id: vehicle.id },
      before: { until: null },
      after: { until: tx.businessDate },
    })
    tx.changed('people')
    return { vehicleId: vehicle.id }
  })

export const giveConsent = (house: PersonsHouse, input: Input<'giveConsent'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const [person] = await selectPersons(tx, call.caller.scope, [input.personId])
    const personId = person?.id ?? refuse('NOT_FOUND')
    const { leaseEnd: until } = daysFrom({ leaseEnd: input.until }, tx.businessDate)
    const standing = (await selectConsents(tx, [personId])).find(({ kind }) => kind === input.kind)
    // One that has run out is replaced; one that still holds is first withdrawn.
    if (standing !== undefined && (standing.until === null || standing.until >= tx.businessDate))
      refuse('CONSENT_GIVEN')
    if (standing !== undefined) await endConsent(tx, standing)
    const consent = { id: tx.id(), personId, kind: input.kind, until, note: input.note }
    await insertConsent(tx, consent, tx.businessDate)
    tx.audit({ record: { kind: 'consent', id: consent.id }, after: consent })
    tx.changed('people', personId)
    return { consentId: consent.id }
  })

export const withdrawConsent = (house: PersonsHouse, input: Input<'withdrawConsent'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const consent = (await selectConsent(tx, input.consentId)) ?? refuse('NOT_FOUND')
    const [person] = await selectPersons(tx, call.caller.scope, [consent.personId])
    if (person === undefined) refuse('NOT_FOUND')
    if (consent.revision !== input.revision) refuse('CONFLICT', { revision: consent.revision })
    await endConsent(tx, consent)
    tx.audit({
      record: { kind: 'consent', id: consent.id },
      before: { withdrawn: null },
      after: { withdrawn: tx.businessDate },
    })
    tx.changed('people', consent.personId)
    return { consentId: consent.id }
  })
