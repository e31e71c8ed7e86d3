import type { Reader } from '../../database/database.ts'
import { addDays, businessDateOf, daysBetween } from '../../kernel/business-date.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { Role } from '../../staff/staff.contract.ts'
import { roleNames } from '../../staff/staff.text.ts'
import { copiesOut } from '../copies/copies.service.ts'
import { todayOf } from '../eyes.service.ts'
import { addressIn, type Known, knownTo } from '../known.service.ts'
import { results } from '../tests/results.service.ts'
import { photoIdsOf } from '../views.ts'
import type { VipHouse } from '../vip.house.ts'
import { isExpired, isOldPhoto, reaches } from '../vip.rules.ts'
import type { Consented } from '../vip.schema.contract.ts'
import { openedQuery } from './opened.service.ts'
import type { ConsentOf, vipReportsContract } from './vip-reports.contract.ts'

type Overview = Awaited<ReturnType<Handlers<typeof vipReportsContract>['overview']>>

const SOON = 30

export const overview = async (house: VipHouse, call: Call): Promise<Overview> => {
  const db = house.database.reader
  const today = todayOf(house)
  const known = await knownTo(house, db, call.caller)
  const { byPost } = await results(house, call)
  return {
    out: await outOf(house, today),
    consents: known
      .flatMap((one) => consentsDue(one, today))
      .toSorted((a, b) => a.until.localeCompare(b.until)),
    oldPhotos: known.flatMap((one) => oldPhotosOf(one, today)),
    opened: await openedSince(db, addDays(today, -SOON)),
    coverage: byPost.map(({ post, staff, people, passed }) => ({ post, staff, people, passed })),
  }
}

const outOf = async (house: VipHouse, today: string): Promise<Overview['out']> => {
  const { timeZone } = house.settings.current()
  return (await copiesOut(house))
    .map(({ copy, flags }) => ({
      ...{ copyId: copy.id, number: copy.number, holder: copy.holder, post: copy.post, state: copy.state },
      days: daysBetween(businessDateOf(copy.issuedAt ?? copy.madeAt, timeZone), today),
      ...{ recallBy: copy.recallBy, flags: [...flags] },
    }))
    .toSorted((a, b) => b.days - a.days || a.number.localeCompare(b.number))
}

const whoIs = ({ entry, code, seen }: Known) => ({
  ...{ entryId: entry.id, code: code ?? '', address: addressIn(seen) },
})

/** Ended ones are told as well: nobody sees what rests on them, and somebody has to ask again or take it out. */
const consentsDue = (one: Known, today: string): Overview['consents'] => {
  const { content } = one.version
  const all: readonly (readonly [ConsentOf, Consented])[] = [
    ...photoIdsOf(content).flatMap((id) => {
      const photo = one.photos.get(id)
      return photo === undefined ? [] : [['photo', photo.consent] as const]
    }),
    ...(content.birthday ? [['birthday', content.birthday.consent] as const] : []),
    ...content.household.map(({ consent }) => ['household', consent] as const),
    ...(content.health && reaches(one.eye.reading, 'C4')
      ? [['health', content.health.consent] as const]
      : []),
  ]
  return all
    .filter(([, { until }]) => until <= addDays(today, SOON))
    .map(([of, consent]) => ({
      ...{ ...whoIs(one), of, until: consent.until, ended: isExpired(consent, today) },
    }))
}

const oldPhotosOf = (one: Known, today: string): Overview['oldPhotos'] =>
  one.version.content.photos.flatMap((id) => {
    const takenOn = one.photos.get(id)?.takenOn ?? null
    return takenOn !== null && isOldPhoto(takenOn, today) ? [{ ...whoIs(one), takenOn }] : []
  })

const openedSince = async (db: Reader, since: string): Promise<Overview['opened']> =>
  (await openedQuery(db, since).execute())
    .map(({ staffId, name, role, entries, times }) => ({
      ...{ staffId, name, post: roleNames[Role.parse(role)] },
      ...{ entries: Number(entries), times: Number(times) },
    }))
    .toSorted((a, b) => b.entries - a.entries || b.times - a.times)
