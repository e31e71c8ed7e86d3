import { type SearchIndex, unitOf } from '../compound/compound.service.ts'
import type { Database, Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { daysFrom, nameFrom, paperFrom, phonesFrom } from './fields.service.ts'
import { lookAlikesOf } from './look-alikes.service.ts'
import type { LookAlike, peopleContract } from './people.contract.ts'
import { insertOccupancies, insertPersons, selectPersons } from './people.repository.ts'
import { indexPeopleIn } from './people.service.ts'
import {
  endPlace,
  mostHomesOfPhone,
  type PersonRow,
  selectPersonRow,
  selectPlace,
  selectPlaces,
  setPaperKind,
  setShare,
  updatePerson,
} from './persons.repository.ts'
import { correctPlaceIn } from './places.service.ts'
import { sharesProblem } from './shares.rules.ts'

export interface PersonsHouse {
  readonly database: Database
  readonly search: SearchIndex
}

type Input<K extends keyof typeof peopleContract> = Parameters<Handlers<typeof peopleContract>[K]>[0]

/** Typed by hand: it belongs to no import. */
const NO_BATCH = ''

export const lookAlikes = async (
  { database: { reader } }: PersonsHouse,
  { name, phones, idNumber, except }: Input<'lookAlikes'>,
  { caller }: Call,
) => {
  const digits = phones.map((phone) => phone.replace(/\D/g, ''))
  const wanted = { name, phones: digits, idNumber: idNumber.toUpperCase().replace(/\s/g, '') }
  return { lookAlikes: await lookAlikesOf(reader, caller.scope, wanted, except) }
}

export const addPerson = (house: PersonsHouse, input: Input<'add'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { scope } = call.caller
    const unit = await unitOf(tx, scope, input.unitId)
    const name = nameFrom(input.name)
    const phones = phonesFrom(input.phones)
    const paper = paperFrom(input.paper, tx.businessDate)
    const idNumber = paper?.idNumber ?? ''
    const alike = await lookAlikesOf(tx, scope, {
      name,
      phones: phones.map(({ digits }) => digits),
      idNumber,
    })
    // Two persons never share a paper, whatever the clerk answers.
    if (alike.length > 0 && !input.another) refuse('ALREADY_ON_FILE', { lookAlikes: alike })
    if (alike.some(({ why }) => why === 'samePaper')) refuse('PAPER_IN_USE')
    const person = { id: tx.id(), name, phones, idNumber }
    await insertPersons(tx, [person], NO_BATCH)
    if (paper !== undefined) await setPaperKind(tx, person.id, paper.kind)
    await enterIn(tx, { ...input, unitId: unit.id, personId: person.id })
    tx.audit({ record: { kind: 'person', id: person.id }, after: { ...person, unitId: unit.id } })
    await foundAgainIn(house, tx, person.id)
    return { personId: person.id, phoneHomes: await mostHomesOfPhone(tx, person.id) }
  })

export const moveIn = (house: PersonsHouse, input: Input<'moveIn'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const unit = await unitOf(tx, call.caller.scope, input.unitId)
    const person = (await selectPersonRow(tx, input.personId)) ?? refuse('NOT_FOUND')
    const there = await selectPlaces(tx, call.caller.scope, unit.id)
    if (there.some(({ personId }) => personId === person.id)) refuse('LIVES_HERE')
    await enterIn(tx, input)
    tx.audit({
      record: { kind: 'person', id: person.id },
      after: { unitId: unit.id, relation: input.relation, detail: input.detail },
    })
    await foundAgainIn(house, tx, person.id)
    return { personId: person.id, phoneHomes: await mostHomesOfPhone(tx, person.id) }
  })

const enterIn = async (tx: Tx, input: Omit<Input<'moveIn'>, 'commandId'>): Promise<void> => {
  const { unitId, personId, relation, detail } = input
  const days = daysFrom(input, tx.businessDate)
  await insertOccupancies(tx, [{ unitId, personId, relation, detail, ...days }], tx.businessDate, NO_BATCH)
}

const foundAgainIn = async ({ search }: PersonsHouse, tx: Tx, personId: string): Promise<void> => {
  await indexPeopleIn(search, tx, [personId])
  tx.changed('people', personId)
}

export const correctPerson = (house: PersonsHouse, input: Input<'correct'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { scope } = call.caller
    const [known] = await selectPersons(tx, scope, [input.personId])
    const before = (await selectPersonRow(tx, known?.id ?? '')) ?? refuse('NOT_FOUND')
    if (before.revision !== input.revision) refuse('CONFLICT', { revision: before.revision })
    const name = nameFrom(input.name)
    const phones = input.phones && phonesFrom(input.phones)
    const paper = paperFrom(input.paper, tx.businessDate)
    const wanted = {
      name,
      phones: (phones ?? known?.phones ?? []).map(({ digits }) => digits),
      idNumber: paper?.idNumber ?? before.idNumber,
    }
    const alike = await lookAlikesOf(tx, scope, wanted, before.id)
    guardIdentity(before.name, name, alike, input.samePerson)
    await updatePerson(tx, before, { name, phones, paper })
    tx.audit(corrected(before, known?.phones, { name, phones, paper }))
    if (input.place !== undefined) await correctPlaceIn(tx, scope, before.id, input.place)
    await foundAgainIn(house, tx, before.id)
    return { revision: before.revision + 1, phoneHomes: await mostHomesOfPhone(tx, before.id) }
  })

/** Another name may be another person, and two persons never share a paper (ux.md D12). */
const guardIdentity = (from: string, to: string, alike: readonly LookAlike[], samePerson: boolean): void => {
  if (to !== from && !samePerson) refuse('NAME_CHANGED', { from, to, lookAlikes: alike })
  if (alike.some(({ why }) => why === 'samePaper')) refuse('PAPER_IN_USE')
}

/** Only what was sent: a field that stays has no row in the trail. */
const corrected = (
  before: PersonRow,
  phonesBefore: unknown,
  {
    name,
    phones,
    paper,
  }: { name: string; phones: unknown; paper: { kind: string; idNumber: string } | undefined },
) => ({
  record: { kind: 'person', id: before.id },
  before: {
    name: before.name,
    ...(phones === undefined ? {} : { phones: phonesBefore }),
    ...(paper === undefined ? {} : { paper: { kind: before.paper, idNumber: before.idNumber } }),
  },
  after: { name, ...(phones === undefined ? {} : { phones }), ...(paper === undefined ? {} : { paper }) },
})

export const moveOut = (house: PersonsHouse, input: Input<'moveOut'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const place = (await selectPlace(tx, call.caller.scope, input.occupancyId)) ?? refuse('NOT_FOUND')
    if (place.revision !== input.revision) refuse('CONFLICT', { revision: place.revision })
    await endPlace(tx, place)
    tx.audit({
      record: { kind: 'person', id: place.personId },
      before: { unitId: place.unitId, until: null },
      after: { unitId: place.unitId, until: tx.businessDate },
    })
    await foundAgainIn(house, tx, place.personId)
    return { personId: place.personId }
  })

export const setShares = (house: PersonsHouse, input: Input<'setShares'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const unit = await unitOf(tx, call.caller.scope, input.unitId)
    const places = await selectPlaces(tx, call.caller.scope, unit.id)
    const shares = new Map(input.shares.map(({ occupancyId, share }) => [occupancyId, share]))
    const problem = sharesProblem(places, shares)
    if (problem === 'notOwner') refuse('NOT_AN_OWNER')
    else if (problem !== null) refuse('SHARES_WRONG', problem)
    for (const place of places) {
      const share = shares.get(place.id)
      if (share === undefined) continue
      await setShare(tx, place, share)
      tx.audit({
        record: { kind: 'person', id: place.personId },
        before: { share: place.share },
        after: { share },
      })
    }
    tx.changed('people')
    return { unitId: unit.id }
  })
