import type { Tx } from '../../database/database.ts'
import { storeWhole } from '../../files/whole-file.ts'
import { addDays } from '../../kernel/business-date.ts'
import { known } from '../../kernel/errors.ts'
import type { Call } from '../../kernel/handler.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import { vehiclesOnFile } from '../../people/vehicles.service.ts'
import { makeIn } from '../../vip/copies/copies.service.ts'
import { issueIn } from '../../vip/copies/copy-acts.service.ts'
import { publishIn } from '../../vip/copies/editions.service.ts'
import { enrolIn, type Picture } from '../../vip/enrol.service.ts'
import { assignIn } from '../../vip/tests/assign.service.ts'
import type { Drawer } from '../../vip/vip.house.ts'
import { hour, momentOf } from '../calendar.ts'
import { type Chance, chanceFor } from '../chance.ts'
import type { Founded } from '../founding.service.ts'
import { staffNames as n } from '../names.text.ts'
import type { SampleHouse } from '../sample.house.ts'
import { consentBy, contentBy, type Subject } from './contents.ts'
import { handbookWords as w } from './entries.text.ts'
import { type Pages, subjectsBy } from './subjects.ts'

/** The first edition, and the one that replaced it: two who came later are new in it. */
const FIRST_EDITION = -13
const SECOND_EDITION = -9
const LATER = 2
/** Every ninth page still waits for a photo, every fifth photo is old. */
const isMissing = (at: number): boolean => at === 9

interface Drawn {
  readonly subject: Subject
  readonly photo: Picture | null
  readonly member: Picture | null
}

/** Enrols, publishes and hands out: what a compound has after its first months with a handbook. */
export const writeHandbook = async (
  house: SampleHouse,
  call: Call,
  founded: Founded,
  { pages, seed, today }: { readonly pages: Pages; readonly seed: number; readonly today: BusinessDate },
): Promise<void> => {
  const chance = chanceFor(seed, 'handbook')
  const subjects = subjectsBy(founded, pages, await registered(house), today, chance)
  const drawn: Drawn[] = []
  for (const [at, subject] of subjects.entries()) drawn.push(await drawnOf(house, subject, at, today, chance))
  await house.database.session(call, async (now) => {
    const day = (offset: number): Tx => {
      const date = addDays(today, offset)
      return now.at({ call, now: momentOf(date, hour(9)), businessDate: date })
    }
    const early = drawn.slice(0, -LATER)
    await enrolAll(day(FIRST_EDITION - 1), early, founded, today, chance)
    await firstEdition(day(FIRST_EDITION), founded)
    await enrolAll(day(SECOND_EDITION - 1), drawn.slice(-LATER), founded, today, chance)
    await secondEdition(day(SECOND_EDITION), founded)
    await planTests({ ...house, random: { integer: chance.below } }, day(-1), founded)
  })
}

const registered = async ({ database: { reader } }: SampleHouse) => {
  const persons = await reader.q.selectFrom('person').select(['id', 'id_number']).execute()
  const byUnit = Map.groupBy(await vehiclesOnFile(reader), ({ unitId }) => unitId)
  return {
    idNumbers: new Map(persons.map((row) => [row.id, row.id_number])),
    plates: new Map([...byUnit].map(([unit, cars]) => [unit, cars.map(({ plate }) => plate)])),
  }
}

const drawnOf = async (
  { faces, files }: SampleHouse,
  subject: Subject,
  at: number,
  today: BusinessDate,
  chance: Chance,
): Promise<Drawn> => {
  const picture = async (seed: number, look: Subject['look']): Promise<Picture> => {
    const { full, thumb } = await faces(look, seed)
    return {
      full: await storeWhole(files, full),
      thumb: await storeWhole(files, thumb),
      takenOn: addDays(today, -40 - chance.below(at % 5 === 4 ? 1_900 : 900)),
      source: subject.kind === 'household' ? 'person' : 'hostUnit',
      consent: consentBy(today, chance),
    }
  }
  const other = { ...subject.look, sex: subject.look.sex === 'male' ? 'female' : 'male' } as const
  const hasMember = subject.kind === 'household' && at % 3 === 0
  return {
    subject,
    photo: isMissing(at) ? null : await picture(at + 1, subject.look),
    member: hasMember ? await picture(10_000 + at, other) : null,
  }
}

const idOf = ({ staffIds }: Founded, name: string): string => known(staffIds.get(name), 'sample staff')

const enrolAll = async (
  tx: Tx,
  drawn: readonly Drawn[],
  founded: Founded,
  today: BusinessDate,
  chance: Chance,
): Promise<void> => {
  for (const { subject, photo, member } of drawn)
    await enrolIn(tx, {
      ...{ kind: subject.kind, zone: subject.zone, photo, member },
      content: (photoId, memberId) => contentBy(subject, today, chance, { photo: photoId, member: memberId }),
      author: idOf(founded, subject.zone === 'A' ? n.specialistA : n.specialistB1),
      approver: idOf(founded, n.supervisor),
    })
}

type CopyFor = Parameters<typeof makeIn>[1]

const copyFor = (editionId: string, holder: CopyFor['holder'], layout: CopyFor['layout']): CopyFor => ({
  ...{ editionId, holder, layout, form: 'print', withPhotos: true },
})

const staffCopies = (founded: Founded, editionId: string) =>
  (
    [
      [n.specialistA, 'page'],
      [n.assistantA, 'page'],
      [n.supervisor, 'page'],
      [n.ceremonialPost, 'pocket'],
    ] as const
  ).map(([name, layout]) => copyFor(editionId, { kind: 'staff', staffId: idOf(founded, name) }, layout))

const post = (name: string, of: 'guard' | 'ceremonialPost', zones: string[]): CopyFor['holder'] => ({
  ...{ kind: 'post', name, of, zones },
})

const firstEdition = async (tx: Tx, founded: Founded): Promise<void> => {
  const { id } = await publishIn(tx, { effective: tx.businessDate, expires: addDays(tx.businessDate, 180) })
  for (const copy of staffCopies(founded, id).slice(0, 2)) await issueIn(tx, (await makeIn(tx, copy)).id)
}

/** The two of the first edition are called back: one day too long for whoever still has one. */
const secondEdition = async (tx: Tx, founded: Founded): Promise<void> => {
  const { id } = await publishIn(tx, { effective: tx.businessDate, expires: addDays(tx.businessDate, 180) })
  for (const copy of staffCopies(founded, id)) await issueIn(tx, (await makeIn(tx, copy)).id)
  const gate = await makeIn(tx, copyFor(id, post(w.posts.guard, 'guard', ['B']), 'six'))
  await issueIn(tx, gate.id)
  await makeIn(tx, copyFor(id, post(w.posts.ceremonial, 'ceremonialPost', ['A']), 'six'))
}

const A_WEEK = 7

/** Everybody at the desks of zone A and at its door is asked on the screen, the gate on paper. */
const planTests = async (house: Drawer, tx: Tx, founded: Founded): Promise<void> => {
  const of = (...names: string[]) => names.map((name) => idOf(founded, name))
  const [examiner = ''] = of(n.projectManager)
  const dueOn = addDays(tx.businessDate, A_WEEK)
  const takers = of(n.supervisor, n.specialistA, n.assistantA, n.ceremonialPost)
  await assignIn(house, tx, { form: 'screen', kinds: ['face', 'code', 'step'], takers, examiner, dueOn })
  await assignIn(house, tx, { form: 'paper', kinds: ['face', 'plate'], takers: of(n.guard), examiner, dueOn })
}
