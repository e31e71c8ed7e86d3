import { unitsOf } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'
import { readWhole } from '../files/whole-file.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { pdfFile } from '../kernel/pdf-file.ts'
import { nameSortKey } from '../people/name-readings.ts'
import { readPlate } from '../people/plates.ts'
import { type HandbookPerson, type HandbookVehicle, withheldPerson } from './documents/handbook.data.ts'
import { handbookTexts as t } from './documents/handbook.text.ts'
import { publishedOf } from './entries.service.ts'
import { entryFor, photosOf, todayOf } from './eyes.service.ts'
import { addressIn } from './known.service.ts'
import { codeSeen, contentSeen, type Eye } from './views.ts'
import type { vipContract } from './vip.contract.ts'
import type { VipHouse } from './vip.house.ts'
import {
  selectOpenVersion,
  selectPhotos,
  selectStaffName,
  type VipEntry,
  type VipVersion,
} from './vip.repository.ts'
import { lowerOf } from './vip.rules.ts'
import type { Content } from './vip.schema.contract.ts'
import { householdTexts } from './vip.text.ts'

type Input<K extends keyof Handlers<typeof vipContract>> = Parameters<Handlers<typeof vipContract>[K]>[0]

export interface PageOf {
  readonly entry: VipEntry
  readonly version: VipVersion
  readonly ordinal: number
  /** Its place is kept and nothing of it is told. */
  readonly withheld: boolean
}

export const vehicleShown = (vehicle: Content['vehicles'][number]): HandbookVehicle => {
  const read = readPlate(vehicle.plate)
  return 'problem' in read
    ? { ...vehicle, kind: 'special' }
    : { ...vehicle, plate: read.plate, kind: read.kind }
}

const factsOf = (seen: Partial<Content>): readonly string[] =>
  [
    t.organisation(seen.organisation ?? '', seen.post ?? ''),
    seen.entrance ? t.entrance(seen.entrance) : '',
    seen.specialist ? t.specialist(seen.specialist, seen.deputy ?? '') : '',
    ...(['escort', 'lift', 'umbrella', 'seat', 'tea'] as const).map((key) => {
      const text = seen.arrangements?.[key] ?? ''
      return text === '' ? '' : `${t.arrangements[key]}：${text}`
    }),
    seen.mail ? t.mail(seen.mail) : '',
  ].filter((fact) => fact !== '')

interface Around {
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** By home. */
  readonly buildings: ReadonlyMap<string, string>
}

const familyOf = (
  { household = [] }: Partial<Content>,
  picture: (id: string | null) => Uint8Array | null,
): HandbookPerson['family'] =>
  household.map(({ salutation, role, photo }) => ({
    ...{ salutation, role: householdTexts[role] },
    photo: picture(photo),
  }))

const shownPerson = (
  { entry, ordinal }: PageOf,
  seen: Partial<Content>,
  eye: Eye,
  { pictures, buildings }: Around,
): HandbookPerson => {
  const salutation = addressIn(seen)
  const picture = (id: string | null | undefined) => (id ? (pictures.get(id) ?? null) : null)
  return {
    ...{ ordinal, withheld: false },
    code: codeSeen(entry.code, eye) ?? '',
    level: seen.level ?? null,
    salutation,
    face: seen.salutation !== undefined && seen.salutation !== '',
    quiet: seen.quiet ?? false,
    greeting: seen.greeting ?? '',
    facts: factsOf(seen),
    reception: seen.reception ?? [],
    taboos: seen.taboos ?? [],
    calls: seen.calls ?? [],
    vehicles: (seen.vehicles ?? []).map(vehicleShown),
    family: familyOf(seen, picture),
    photo: picture(seen.photos?.[0]),
    building: buildings.get(seen.unitId ?? '') ?? '',
    initial: (nameSortKey(salutation)[0] ?? '#').toUpperCase(),
  }
}

/** C4 is never on paper, whoever prints. */
export const onPaper = (eye: Eye): Eye => ({ ...eye, reading: lowerOf(eye.reading, 'C3') })

/** The pages in one reader's class, their pictures opened: from here on nothing of a higher class is at hand. */
export const handbookPeople = async (
  house: Pick<VipHouse, 'files'>,
  db: Reader,
  pages: readonly PageOf[],
  eye: Eye,
  withPhotos = true,
): Promise<readonly HandbookPerson[]> => {
  const paper = onPaper(eye)
  const people: HandbookPerson[] = []
  const buildings = await buildingsOf(db, pages)
  for (const page of pages) {
    if (page.withheld) {
      people.push(withheldPerson(page.ordinal))
      continue
    }
    const photos = await photosOf(db, page.version)
    const seen = contentSeen(page.version.content, photos, paper)
    const pictures = new Map<string, Uint8Array>()
    const wanted = withPhotos
      ? [seen.photos?.[0], ...(seen.household ?? []).map(({ photo }) => photo)].flatMap((id) => id ?? [])
      : []
    for (const { id, digest } of (await selectPhotos(db, wanted)).values())
      pictures.set(id, await readWhole(house.files, digest))
    people.push(shownPerson(page, seen, paper, { pictures, buildings }))
  }
  return people
}

const buildingsOf = async (db: Reader, pages: readonly PageOf[]): Promise<ReadonlyMap<string, string>> => {
  const zones = [...new Set(pages.map(({ entry }) => entry.zone))]
  const ids = pages.flatMap(({ version }) => version.content.unitId ?? [])
  const units = await unitsOf(db, { zones }, [...new Set(ids)])
  return new Map(units.map(({ id, building }) => [id, t.building(building)]))
}

/** The page as it is being written, or as it was approved, in a class no higher than the caller's. */
export const preview = async (house: VipHouse, input: Input<'preview'>, call: Call) => {
  const db = house.database.reader
  const { entry, eye } = await entryFor(house, db, call.caller, input.id)
  const version =
    (await selectOpenVersion(db, entry.id)) ?? (await publishedOf(db, entry)) ?? refuse('NOT_FOUND')
  const reading = input.reading === undefined ? eye.reading : lowerOf(eye.reading, input.reading)
  const people = await handbookPeople(house, db, [{ entry, version, ordinal: 1, withheld: false }], {
    ...eye,
    reading,
  })
  const today = todayOf(house)
  const bytes = await house.documents.make(
    'vip/handbook',
    {
      layout: input.layout,
      company: house.settings.current().compoundName,
      edition: t.draft,
      ...{
        copyNo: 'DRAFT',
        holder: await selectStaffName(db, call.caller.staffId),
        madeOn: today,
        expires: today,
      },
      ...{ people, front: null, indexes: false },
    },
    { onMissing: 'blank', ...(call.signal && { signal: call.signal }) },
  )
  return pdfFile(bytes, 'preview.pdf')
}
