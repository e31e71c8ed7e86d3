import type { Reader, Tx } from '../database/database.ts'
import { known, refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { nextCode } from './enrol.service.ts'
import { entryFor } from './eyes.service.ts'
import type { vipContract } from './vip.contract.ts'
import type { VipHouse } from './vip.house.ts'
import {
  changeEntry,
  changeVersion,
  insertEntry,
  insertVersion,
  selectOpenVersion,
  selectVersions,
  type VipEntry,
  type VipVersion,
} from './vip.repository.ts'
import { classOf, fieldsNotOfKind, missingFields, reaches } from './vip.rules.ts'
import type { Content } from './vip.schema.contract.ts'
import { emptyContent } from './vip.schema.contract.ts'

type Input<K extends keyof Handlers<typeof vipContract>> = Parameters<Handlers<typeof vipContract>[K]>[0]

export const create = (house: VipHouse, input: Input<'create'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { kind, zone } = input
    if (!call.caller.scope.zones.includes(zone)) return refuse('NOT_FOUND')
    const entry = { id: tx.id(), code: await nextCode(tx, zone), kind, zone }
    await insertEntry(tx, entry)
    await startVersion(tx, entry.id, emptyContent)
    tx.audit({ record: { kind: 'vip-entry', id: entry.id }, after: { kind, zone } })
    tx.changed('vip', entry.id)
    return { id: entry.id, code: entry.code }
  })

const startVersion = async (tx: Tx, entryId: string, content: Content): Promise<void> =>
  insertVersion(tx, { id: tx.id(), entryId, content, author: tx.call.caller.staffId })

/** The entry at the revision that its writer saw. */
export const entryAt = async (
  house: VipHouse,
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
) => {
  const found = await entryFor(house, tx, tx.call.caller, id)
  return found.entry.revision === revision ? found : refuse('CONFLICT', { revision: found.entry.revision })
}

/** Counts the entry on; what happened to it is in the trail by the names of its fields alone. */
export const stepped = async (
  tx: Tx,
  entry: VipEntry,
  step: { readonly before?: object; readonly after: object; readonly reason?: string },
): Promise<{ revision: number }> => {
  const revision = entry.revision + 1
  await changeEntry(tx, entry.id, { revision })
  tx.audit({ record: { kind: 'vip-entry', id: entry.id }, ...step })
  tx.changed('vip', entry.id)
  return { revision }
}

/** The page that is being written, begun from the approved one when nobody has begun it. */
export const draftOf = async (tx: Tx, entry: VipEntry): Promise<VipVersion> => {
  const open = await selectOpenVersion(tx, entry.id)
  if (open !== null) return open.state === 'draft' ? open : refuse('VIP_NOT_OPEN')
  const approved = await publishedOf(tx, entry)
  await startVersion(tx, entry.id, approved?.content ?? emptyContent)
  return known(await selectOpenVersion(tx, entry.id), 'it was just begun')
}

export const publishedOf = async (db: Reader, { publishedVersion }: VipEntry): Promise<VipVersion | null> => {
  if (publishedVersion === null) return null
  return (await selectVersions(db, [publishedVersion])).get(publishedVersion) ?? null
}

export const save = (house: VipHouse, input: Input<'save'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { content } = input
    const { entry, eye } = await entryAt(house, tx, input)
    const fields = Object.keys(content) as (keyof Content)[]
    if (fields.some((field) => !reaches(eye.reading, classOf[field]))) return refuse('VIP_FIELD_ABOVE_CLASS')
    const draft = await draftOf(tx, entry)
    const next = withOwnPictures({ ...draft.content, ...content } as Content, draft.content)
    const strange = fieldsNotOfKind(entry.kind, next)
    if (strange.length > 0) return refuse('VIP_FIELD_NOT_OF_KIND', { fields: strange })
    await changeVersion(tx, draft.id, { content: next, author: call.caller.staffId, saved_at: tx.now })
    return stepped(tx, entry, { before: draft.content, after: next })
  })

/** Pictures are added by addPhoto alone: a save orders and drops them, and names none of another entry. */
const withOwnPictures = (next: Content, before: Content): Content => {
  const own = new Set([...before.photos, ...before.household.flatMap(({ photo }) => photo ?? [])])
  return {
    ...next,
    photos: next.photos.filter((id) => own.has(id)),
    household: next.household.map((member) => ({
      ...member,
      photo: member.photo !== null && own.has(member.photo) ? member.photo : null,
    })),
  }
}

export const propose = (house: VipHouse, input: Input<'propose'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { entry } = await entryAt(house, tx, input)
    const open = await selectOpenVersion(tx, entry.id)
    if (open?.state !== 'draft') return refuse('VIP_NOT_OPEN')
    const missing = missingFields(open.content)
    if (missing.length > 0) return refuse('VIP_INCOMPLETE', { fields: missing })
    await changeVersion(tx, open.id, {
      state: 'proposed',
      proposed_by: call.caller.staffId,
      proposed_at: tx.now,
      sent_back: '',
    })
    return stepped(tx, entry, { before: { state: open.state }, after: { state: 'proposed' } })
  })

export const reopen = (house: VipHouse, input: Input<'reopen'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { entry } = await entryAt(house, tx, input)
    const open = await selectOpenVersion(tx, entry.id)
    if (open?.state !== 'proposed') return refuse('VIP_NOT_OPEN')
    await changeVersion(tx, open.id, { state: 'draft' })
    return stepped(tx, entry, { before: { state: open.state }, after: { state: 'draft' } })
  })
