import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chainEnd } from '../audit/trail.ts'
import { databaseProblem } from '../database/error-kinds.ts'
import { Refusal, refuse } from '../kernel/errors.ts'
import { stampText } from '../kernel/format.ts'
import type { Call } from '../kernel/handler.ts'
import { databaseFile } from '../setup/foundations.ts'
import { recoveryWrapOf } from '../vault/key-ring.ts'
import { type BackedUp, GCM_CHANCE, type PlaceOutcome, SAMPLES } from './back-up.service.ts'
import type { BackupHouse } from './backup.house.ts'
import { toThin } from './backup.rules.ts'
import { backupTexts } from './backup.text.ts'
import { houseMark } from './house-keys.ts'
import { backupsIn, isThere, type Lying, markPlace, SUFFIX } from './place.ts'
import { storedPlaces } from './places.repository.ts'
import { allPlaces, type KnownPlace } from './places.service.ts'
import type { Proof } from './prove.service.ts'
import { newRecord, type PlaceRecord, readState, writeState } from './state-file.ts'

const MB = 1_048_576
const FRESH_MS = 10 * 60_000

/** One long work on backups at a time: copies, drills and restores share the scratch folder. */
export interface Turnstile {
  readonly running: boolean
  /** @throws Refusal BACKUP_RUNNING while another one is under way */
  alone<R>(work: () => Promise<R>): Promise<R>
}

export const createTurnstile = (): Turnstile => {
  let running = false
  return {
    get running() {
      return running
    },
    alone: async (work) => {
      if (running) return refuse('BACKUP_RUNNING')
      running = true
      try {
        return await work()
      } finally {
        running = false
      }
    },
  }
}

/** Copies into these places, thins each that took the copy, and writes down what became of each. */
export const backUpInto = async (
  house: BackupHouse,
  places: readonly KnownPlace[],
): Promise<{ readonly name: string; readonly outcome: BackedUp }> => {
  const local = places.find(({ kind }) => kind === 'local')
  if (local !== undefined) await markPlace(local.folder, backupTexts.marker)
  const now = house.clock.now()
  const { compoundName, timeZone, practice } = house.settings.current()
  const name = nameOf(now, timeZone, house.random.bytes(3))
  const copying = house.workshop.run({
    kind: 'back-up',
    dataDir: house.dataDir,
    databaseFile: databaseFile(house.dataDir),
    dataKey: house.dataKey,
    recovery: recoveryWrapOf(house.dataDir),
    practice,
    name,
    madeAt: now,
    compoundName,
    programVersion: house.programVersion,
    places: places.map(({ id, folder }) => ({ id, folder })),
    chance: house.random.bytes(GCM_CHANCE + 2 * SAMPLES),
  })
  const outcome = await copying.catch((error: unknown) => {
    for (const place of places) keep(house, { ...recordOf(house, place), problem: causeOf(house, error) })
    throw error
  })
  await note(house, places, name, now, outcome)
  return { name, outcome }
}

const nameOf = (now: number, zone: string, chance: Buffer): string =>
  `desk-${stampText(now, zone).replaceAll(/[-:]/g, '').replace(' ', '-')}-${chance.toString('hex')}${SUFFIX}`

const note = async (
  house: BackupHouse,
  places: readonly KnownPlace[],
  name: string,
  now: number,
  { auditSeq, places: outcomes }: BackedUp,
): Promise<void> => {
  const { budgetMb } = await storedPlaces(house.database.reader)
  for (const place of places) {
    const before = recordOf(house, place)
    const outcome = outcomes.find(({ id }) => id === place.id)
    if (outcome?.kind !== 'made') {
      keep(house, { ...before, problem: problemOf(outcome) })
      continue
    }
    const left = await thin(house, place, budgetMb * MB, before.proven?.name ?? null)
    const bytes = left.reduce((sum, copy) => sum + copy.bytes, 0)
    const problem =
      outcome.filesUnreadable.length === 0
        ? null
        : { code: 'BACKUP_FILES_UNREADABLE', data: { files: outcome.filesUnreadable.length } }
    keep(house, {
      ...before,
      lastAt: now,
      lastName: name,
      lastSeq: auditSeq,
      problem,
      copies: left.length,
      bytes,
    })
  }
}

/** Why there was no copy to put anywhere: the data folder's own disk, or something that nobody foresaw. */
const causeOf = ({ dataDir }: BackupHouse, error: unknown): PlaceRecord['problem'] => {
  if (error instanceof Refusal) return { code: error.code, data: error.data ?? null }
  const problem = databaseProblem(error, dataDir) ?? { code: 'BACKUP_FAILED' }
  return { code: problem.code, data: 'data' in problem ? problem.data : null }
}

const problemOf = (outcome: PlaceOutcome | undefined): PlaceRecord['problem'] =>
  outcome?.kind === 'failed' ? { code: outcome.code, data: outcome.data ?? null } : null

/** Old copies go only after a new one was read back. */
const thin = async (
  house: BackupHouse,
  { folder }: KnownPlace,
  budgetBytes: number,
  proven: string | null,
): Promise<readonly Lying[]> => {
  const copies = await backupsIn(folder, houseMark(house.dataKey))
  const going = new Set(toThin(copies, house.clock.now(), budgetBytes, proven))
  for (const name of going) await rm(join(folder, name), { force: true })
  return copies.filter(({ name }) => !going.has(name))
}

export const recordOf = (
  house: Pick<BackupHouse, 'dataDir'>,
  { id, kind, folder }: KnownPlace,
): PlaceRecord => {
  const known = readState(house.dataDir).find((record) => record.id === id)
  return { ...(known ?? newRecord(id, kind, folder)), kind, folder }
}

const keep = (house: BackupHouse, record: PlaceRecord): void => {
  const others = readState(house.dataDir).filter(({ id }) => id !== record.id)
  writeState(house.dataDir, [...others, record])
  // The house copies by itself without a command, so the badge would not hear of it.
  house.events.publish('backup', [record.id])
}

/** Copies into the places that lack what has changed since; true when there was anything to do. */
export const backUpWhatChanged = async (house: BackupHouse): Promise<boolean> => {
  const stale = await stalePlaces(house)
  if (stale.length === 0) return false
  const { outcome } = await backUpInto(house, stale)
  const failed = outcome.places.find(({ kind }) => kind === 'failed')
  if (failed?.kind === 'failed') throw new Refusal(failed.code, failed.data)
  return true
}

/** Places whose last copy ends before the trail does. */
const stalePlaces = async (house: BackupHouse): Promise<readonly KnownPlace[]> => {
  const { seq } = await chainEnd(house.database.reader.q)
  return (await allPlaces(house)).filter((place) => recordOf(house, place).lastSeq !== seq)
}

/** Copies into those that were away the last time and are back: a stick that somebody has just plugged in. */
export const backUpWhatCameBack = async (house: BackupHouse): Promise<void> => {
  const back = (await stalePlaces(house)).filter(
    (place) => recordOf(house, place).problem?.code === 'BACKUP_PLACE_MISSING' && isThere(place),
  )
  if (back.length > 0) await backUpInto(house, back)
}

/** The last copy of the day, into what is at hand; one that is a few minutes old is good enough. */
export const backUpAtExit = async (house: BackupHouse): Promise<void> => {
  const now = house.clock.now()
  const stale = (await stalePlaces(house)).filter(
    (place) =>
      (place.kind === 'local' || isThere(place)) && now - (recordOf(house, place).lastAt ?? 0) > FRESH_MS,
  )
  if (stale.length > 0) await backUpInto(house, stale)
}

/** Takes out of each place what no copy names any more. */
export const sweepPlaces = async (house: BackupHouse): Promise<void> => {
  for (const place of (await allPlaces(house)).filter(isThere)) {
    const { dataKey } = house
    const swept = await house.workshop.run({ kind: 'sweep', folder: place.folder, dataKey })
    if (swept > 0) house.log.info('backup.swept', { place: place.id, files: swept })
  }
}

/** Restores the copy into a scratch folder and writes down what was found. */
export const proveCopy = async (house: BackupHouse, place: KnownPlace, name: string): Promise<Proof> => {
  const { dataDir, dataKey } = house
  const proof = await house.workshop.run({ kind: 'prove', dataDir, dataKey, file: join(place.folder, name) })
  const good = proof.findings.length === 0
  const before = recordOf(house, place)
  keep(house, {
    ...before,
    findings: proof.findings.length,
    proven: good ? { name, at: house.clock.now() } : before.proven,
  })
  return proof
}

/** The newest copy of each place that is there, where it has not been proven yet. */
export const proveNewest = async (house: BackupHouse): Promise<void> => {
  for (const place of await allPlaces(house)) {
    const [newest] = await backupsIn(place.folder, houseMark(house.dataKey))
    if (newest === undefined || recordOf(house, place).proven?.name === newest.name) continue
    const proof = await proveCopy(house, place, newest.name)
    house.log.info('backup.proof', { place: place.id, findings: proof.findings.length })
  }
}

/** That a person asked is written down; what the house does by itself every hour is in its state. */
export const auditAct = (house: BackupHouse, call: Call, id: string, after: object): Promise<void> =>
  house.database.session(call, async (tx) => {
    tx.audit({ record: { kind: 'backup', id }, after })
    tx.changed('backup', id)
  })
