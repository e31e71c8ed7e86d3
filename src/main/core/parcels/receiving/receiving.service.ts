import { findUnitIn } from '../../compound/compound.service.ts'
import type { Tx } from '../../database/database.ts'
import { recordFile } from '../../files/stored-files.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import { may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { residentsIn } from '../../people/people.service.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { settlePendingIn } from './pending.service.ts'
import type { receivingContract } from './receiving.contract.ts'
import {
  agentsOfUnit,
  endAgentRow,
  endLettersOf,
  endStopRow,
  everyStop,
  findAgent,
  findLetter,
  findStop,
  insertAgents,
  insertLetter,
  insertStop,
  letterOfUnit,
  pendingQuery,
  stopsOfUnit,
} from './receiving.repository.ts'

type Input<K extends keyof typeof receivingContract> = Parameters<Handlers<typeof receivingContract>[K]>[0]

export const ofUnit = async (house: ParcelsHouse, { unitId }: Input<'ofUnit'>, { caller }: Call) => {
  const { reader } = house.database
  const unit = (await findUnitIn(reader, unitId)) ?? refuse('NOT_FOUND')
  const today = businessDateOf(house.clock.now(), house.settings.current().timeZone)
  const letter = await letterOfUnit(reader, unitId, today)
  // Who signed and who fetches are persons: shown to whoever may see persons of that zone.
  const named = may(caller, 'person.read') && caller.scope.zones.includes(unit.zone)
  return {
    letter: letter && { ...letter, signedBy: named ? letter.signedBy : '' },
    stops: await stopsOfUnit(reader, unitId),
    agents: named ? await agentsOfUnit(reader, unitId, today) : [],
    pending: (await pendingQuery(reader, unitId).execute()).length,
  }
}

export const refusals = (house: ParcelsHouse) => everyStop(house.database.reader)

const requireOfHousehold = async (tx: Tx, unitId: string, personId: string): Promise<void> => {
  const residents = await residentsIn(tx, unitId)
  if (!residents.some((resident) => resident.personId === personId)) refuse('SIGNER_NOT_OF_HOUSEHOLD')
}

export const recordLetter = (house: ParcelsHouse, input: Input<'recordLetter'>, call: Call) =>
  house.database.command(call, input, async (tx) => recordLetterIn(house, tx, input))

export const recordLetterIn = async (
  house: Pick<ParcelsHouse, 'tray'>,
  tx: Tx,
  { picture, ...said }: Omit<Input<'recordLetter'>, 'commandId'>,
): Promise<{ letterId: string }> => {
  const content = picture === undefined ? null : house.tray.look(tx.call.caller.sessionId, picture)
  if (content !== null) await recordFile(tx, content, 'receive-letter')
  return letterIn(tx, said, content?.digest ?? '')
}

/** A new letter takes the place of the one before, and speaks for what was taken in on its account. */
export const letterIn = async (
  tx: Tx,
  input: Omit<Input<'recordLetter'>, 'commandId' | 'picture'>,
  digest: string,
): Promise<{ letterId: string }> => {
  const { unitId, personId } = input
  await requireOfHousehold(tx, unitId, personId)
  const { staffId } = tx.call.caller
  await endLettersOf(tx, unitId)
  const letter = {
    id: tx.id(),
    unit_id: unitId,
    signed_by: personId,
    signed_on: input.signedOn,
    until: input.until,
    ended_on: null,
    limits: JSON.stringify(input.limits),
    digest,
    recorded_by: staffId,
    revision: 0,
  }
  await insertLetter(tx, letter)
  const agents = input.agents.map((agent) => agentRow(tx, unitId, agent, input.until))
  if (agents.length > 0) await insertAgents(tx, agents)
  await settlePendingIn(tx, { unitId, letterId: letter.id, limits: input.limits, personId })
  tx.audit({ record: { kind: 'unit', id: unitId }, after: { letter, agents } })
  tx.changed('parcels', unitId)
  return { letterId: letter.id }
}

const agentRow = (tx: Tx, unitId: string, agent: Input<'addAgent'>['agent'], until: string | null) => ({
  ...agent,
  id: tx.id(),
  unit_id: unitId,
  since: tx.businessDate,
  until,
  ended_on: null,
  recorded_by: tx.call.caller.staffId,
})

export const endLetter = (house: ParcelsHouse, input: Input<'endLetter'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const letter = (await findLetter(tx, input.letterId)) ?? refuse('NOT_FOUND')
    if (letter.revision !== input.revision) return refuse('CONFLICT', { revision: letter.revision })
    await endLettersOf(tx, letter.unit_id)
    tx.audit({ record: { kind: 'unit', id: letter.unit_id }, before: letter, reason: input.reason })
    tx.changed('parcels', letter.unit_id)
    return {}
  })

export const addAgent = (house: ParcelsHouse, input: Input<'addAgent'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    await requireOfHousehold(tx, input.unitId, input.personId)
    const row = agentRow(tx, input.unitId, input.agent, input.until)
    await insertAgents(tx, [row])
    tx.audit({ record: { kind: 'unit', id: input.unitId }, after: { ...row, saidBy: input.personId } })
    tx.changed('parcels', input.unitId)
    return { agentId: row.id }
  })

export const endAgent = (house: ParcelsHouse, input: Input<'endAgent'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const agent = (await findAgent(tx, input.agentId)) ?? refuse('NOT_FOUND')
    await endAgentRow(tx, agent.id)
    tx.audit({ record: { kind: 'unit', id: agent.unit_id }, before: agent })
    tx.changed('parcels', agent.unit_id)
    return {}
  })

export const stop = (house: ParcelsHouse, input: Input<'stop'>, call: Call) =>
  house.database.command(call, input, (tx) => stopIn(tx, input))

export const stopIn = async (
  tx: Tx,
  { unitId, kind, reason, askedBy }: Omit<Input<'stop'>, 'commandId'>,
): Promise<{ stopId: string }> => {
  if ((await findUnitIn(tx, unitId)) === null) return refuse('NOT_FOUND')
  if ((await stopsOfUnit(tx, unitId)).some((row) => row.kind === kind)) return refuse('STOPPED_ALREADY')
  const row = {
    ...{ id: tx.id(), unit_id: unitId, kind, reason, asked_by: askedBy },
    ...{ since: tx.businessDate, ended_on: null, recorded_by: tx.call.caller.staffId },
  }
  await insertStop(tx, row)
  tx.audit({ record: { kind: 'unit', id: unitId }, after: row })
  tx.changed('parcels', unitId)
  return { stopId: row.id }
}

export const endStop = (house: ParcelsHouse, input: Input<'endStop'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const row = (await findStop(tx, input.stopId)) ?? refuse('NOT_FOUND')
    await endStopRow(tx, row.id)
    tx.audit({ record: { kind: 'unit', id: row.unit_id }, before: row, reason: input.reason })
    tx.changed('parcels', row.unit_id)
    return {}
  })
