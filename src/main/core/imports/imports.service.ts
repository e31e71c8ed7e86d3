import { addUnitsIn, type SearchIndex, takeUnitsBackIn } from '../compound/compound.service.ts'
import type { Database, Reader, Tx } from '../database/database.ts'
import { businessDateOf } from '../kernel/business-date.ts'
import { may } from '../kernel/caller.ts'
import { known, refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { Clock, Jobs, Random } from '../kernel/ports.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { addPeopleIn, takePeopleBackIn, unitsWithPeople } from '../people/people.service.ts'
import { addVehiclesIn, takeVehiclesBackIn, unitsWithVehicles } from '../people/vehicles.service.ts'
import type { SettingsPort } from '../settings/settings.service.ts'
import { nameOfStaff } from '../staff/staff.service.ts'
import { insertBatch, markTakenBack, selectBatch, selectBatches } from './imports.repository.ts'
import { recordsOnFile } from './on-file.service.ts'
import { type OnFile, type Plan, placeKey, planImport } from './plan.rules.ts'
import type { Rehearsals } from './rehearsals.ts'

/**
 * Which homes or persons the records of a duty mention: those are in use and are not taken back.
 * `since` is the day of the import, before which nothing can mention what it brought.
 */
export interface Mentions {
  units(db: Reader, ids: readonly string[], since: BusinessDate): Promise<ReadonlySet<string>>
  persons(db: Reader, ids: readonly string[], since: BusinessDate): Promise<ReadonlySet<string>>
}

export interface ImportsHouse {
  readonly database: Database
  readonly settings: SettingsPort
  readonly clock: Clock
  readonly random: Random
  readonly jobs: Jobs
  readonly sheetReader: URL
  readonly search: SearchIndex
  readonly rehearsals: Rehearsals
  /** One for each duty above, filled by app.ts. */
  readonly mentions: readonly Mentions[]
}

interface Commit {
  readonly commandId: string
  readonly rehearsalId: string
}

/** Stores every good row as one batch. What has come into the records since the rehearsal is met again. */
export const commitImport = async (house: ImportsHouse, input: Commit, call: Call) => {
  const outcome = await house.database.command(call, input, async (tx) => {
    const kept = house.rehearsals.find(input.rehearsalId, call.caller.staffId) ?? refuse('REHEARSAL_GONE')
    if (kept.stopped) refuse('REHEARSAL_STOPPED')
    const onFile = await recordsOnFile(tx)
    const plan = planImport(kept.rows, onFile, tx.id)
    const batchId = tx.id()
    await storePlanIn(house.search, tx, plan, onFile, batchId)
    const counts = {
      units: plan.units.length,
      persons: plan.persons.length,
      vehicles: plan.vehicles.length,
    }
    await insertBatch(tx, { id: batchId, fileName: kept.fileName, ...counts })
    tx.audit({ record: { kind: 'import-batch', id: batchId }, after: counts })
    tx.changed('imports', batchId)
    return {
      batchId,
      unitsAdded: counts.units,
      personsAdded: counts.persons,
      vehiclesAdded: counts.vehicles,
    }
  })
  house.rehearsals.drop(input.rehearsalId)
  return outcome
}

const storePlanIn = async (
  search: SearchIndex,
  tx: Tx,
  plan: Plan,
  onFile: OnFile,
  batchId: string,
): Promise<void> => {
  const added = await addUnitsIn(search, tx, plan.units, batchId)
  const unitIds = new Map([
    ...[...onFile.places].map(([id, place]): [string, string] => [place, id]),
    ...added.map((unit): [string, string] => [placeKey(unit), unit.id]),
  ])
  const unitAt = (place: string): string =>
    known(unitIds.get(place), 'what a row brings goes to a home that the plan or the records hold')
  const occupancies = plan.moves.map(({ place, ...move }) => ({ ...move, unitId: unitAt(place) }))
  await addPeopleIn(search, tx, { persons: plan.persons, occupancies }, batchId)
  const vehicles = plan.vehicles.map(({ home, ...vehicle }) => ({ ...vehicle, unitId: unitAt(home) }))
  await addVehiclesIn(search, tx, vehicles, batchId)
}

interface TakeBack {
  readonly commandId: string
  readonly batchId: string
}

/** Removes what the batch added; what was changed or used since stays, and so does what the caller may not touch. */
export const takeBackImport = (house: ImportsHouse, input: TakeBack, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const batch = (await selectBatch(tx, input.batchId)) ?? refuse('NOT_FOUND')
    if (batch.takenBack) refuse('BATCH_TAKEN_BACK')
    const { scope } = call.caller
    const since = businessDateOf(batch.at, house.settings.current().timeZone)
    const mentioned = (kind: keyof Mentions) => async (ids: readonly string[]) =>
      union(await Promise.all(house.mentions.map((duty) => duty[kind](tx, ids, since))))
    const mayPeople = may(call.caller, 'person.edit')
    const vehicles = mayPeople ? await takeVehiclesBackIn(house.search, tx, scope, batch.id) : { removed: 0 }
    const people = mayPeople
      ? await takePeopleBackIn(house.search, tx, scope, batch.id, mentioned('persons'))
      : { removed: 0 }
    const units = await takeUnitsBackIn(house.search, tx, scope, batch.id, async (ids) =>
      union([
        await mentioned('units')(ids),
        await unitsWithPeople(tx, ids),
        await unitsWithVehicles(tx, ids),
      ]),
    )
    await markTakenBack(tx, batch.id)
    const outcome = {
      unitsRemoved: units.removed,
      personsRemoved: people.removed,
      vehiclesRemoved: vehicles.removed,
      unitsKept: units.kept,
    }
    tx.audit({ record: { kind: 'import-batch', id: batch.id }, after: outcome })
    tx.changed('imports', batch.id)
    return outcome
  })

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]))

export const importBatches = async ({ database: { reader } }: ImportsHouse) => {
  const batches = await selectBatches(reader)
  const staff = [...new Set(batches.map(({ byStaff }) => byStaff))]
  const names = new Map(
    await Promise.all(staff.map(async (id) => [id, await nameOfStaff(reader, id)] as const)),
  )
  return batches.map(({ byStaff, ...batch }) => ({ ...batch, by: names.get(byStaff) ?? '' }))
}
