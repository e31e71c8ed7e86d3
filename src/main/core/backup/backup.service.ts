import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { BackupHouse } from './backup.house.ts'
import { warningOf } from './backup.rules.ts'
import { auditAct, backUpInto, proveCopy, recordOf } from './copies.service.ts'
import { houseMark } from './house-keys.ts'
import { backupsIn } from './place.ts'
import { storedPlaces } from './places.repository.ts'
import { allPlaces, type KnownPlace, makePlace } from './places.service.ts'
import type { PlaceRecord } from './state-file.ts'
import { wayBack } from './way-back.ts'

const MB = 1_048_576

export const placeOf = async (house: BackupHouse, id: string): Promise<KnownPlace> =>
  (await allPlaces(house)).find((place) => place.id === id) ?? refuse('BACKUP_PLACE_MISSING')

export const stateOf = async (house: BackupHouse, running: boolean) => {
  const now = house.clock.now()
  const records = (await allPlaces(house)).map((place) => recordOf(house, place))
  const { budgetMb } = await storedPlaces(house.database.reader)
  return {
    running,
    lastAt: latest(records.map(({ lastAt }) => lastAt)),
    provenAt: latest(records.map(({ proven }) => proven?.at ?? null)),
    warning: warningOf(
      records.map((record) => factsOf(record, budgetMb * MB)),
      now,
    ),
    places: records.map(({ id, kind, lastAt, copies: count, bytes, proven, problem }) => ({
      id,
      kind,
      lastAt,
      copies: count,
      bytes,
      provenAt: proven?.at ?? null,
      problem: problem === null ? null : house.sentence(problem.code, problem.data),
    })),
    wayBackUntil: wayBack(house.dataDir, now)?.until ?? null,
  }
}

const factsOf = ({ kind, lastAt, problem, proven, findings, bytes }: PlaceRecord, budgetBytes: number) => ({
  kind,
  lastAt,
  failing: problem !== null,
  provenAt: proven?.at ?? null,
  proofFailed: findings > 0,
  overBudget: bytes > budgetBytes,
})

const latest = (moments: readonly (number | null)[]): number | null =>
  moments.reduce<number | null>((newest, at) => (at !== null && at > (newest ?? 0) ? at : newest), null)

export const shownPlaces = async (house: BackupHouse) => {
  const { places, ...rest } = await storedPlaces(house.database.reader)
  return { ...rest, places: places.map(({ id, kind, folder }) => ({ id, kind, folder })) }
}

export const copies = async (house: BackupHouse) => {
  const mark = houseMark(house.dataKey)
  const all = []
  for (const place of await allPlaces(house)) {
    const { proven } = recordOf(house, place)
    for (const { name, madeAt, bytes } of await backupsIn(place.folder, mark))
      all.push({ name, place: place.id, madeAt, bytes, proven: proven?.name === name })
  }
  return all.sort((a, b) => b.madeAt - a.madeAt)
}

/** Into every place, or into one folder that somebody names: a stick that is at hand only now. */
export const backUpNow = async (house: BackupHouse, folder: string | null, call: Call) => {
  const places = folder === null ? await allPlaces(house) : [await placeAt(house, folder)]
  const { name, outcome } = await backUpInto(house, places)
  const made = outcome.places.flatMap((place) =>
    place.kind === 'made'
      ? [{ place: place.id, name, bytes: place.bytes, filesUnreadable: place.filesUnreadable.length }]
      : [],
  )
  const failed = outcome.places.flatMap((place) => (place.kind === 'failed' ? [place] : []))
  await auditAct(house, call, name, {
    made: made.map(({ place }) => place),
    failed: failed.map(({ code }) => code),
  })
  const [first] = failed
  if (made.length === 0 && first !== undefined) return refuse(first.code, first.data)
  return {
    made,
    failed: failed.map(({ id, code, data }) => ({ place: id, code, message: house.sentence(code, data) })),
  }
}

const placeAt = async (house: BackupHouse, folder: string): Promise<KnownPlace> => {
  const known = (await allPlaces(house)).find((place) => place.folder === folder)
  if (known !== undefined) return known
  await makePlace(house.dataDir, folder)
  return { id: `asked-${basename(folder)}`.slice(0, 64), kind: 'removable', folder }
}

export const proveAsked = async (
  house: BackupHouse,
  asked: { readonly place?: string | undefined; readonly name?: string | undefined },
  call: Call,
) => {
  const place = await placeOf(house, asked.place ?? 'local')
  if (!existsSync(place.folder)) return refuse('BACKUP_PLACE_MISSING')
  const lying = await backupsIn(place.folder, houseMark(house.dataKey))
  const name = asked.name ?? lying[0]?.name ?? refuse('NOT_FOUND')
  if (!existsSync(`${place.folder}/${name}`)) return refuse('NOT_FOUND')
  const { findings, rows, samples, files } = await proveCopy(house, place, name)
  await auditAct(house, call, name, { findings: findings.length })
  return { name, findings: [...findings], rows, samples, files }
}
