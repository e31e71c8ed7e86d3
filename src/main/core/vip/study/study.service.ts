import type { Reader } from '../../database/database.ts'
import type { Caller } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { roleNames } from '../../staff/staff.text.ts'
import { selectCurrentEdition, selectEdition, selectPages, selectStaff } from '../copies/copies.repository.ts'
import { viewShown } from '../entries-read.service.ts'
import { todayOf } from '../eyes.service.ts'
import { addressIn, type Known, knownTo, readerOf, roleOf } from '../known.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { countDay, insertRead, selectMemories, selectRead, writeMemory } from './study.repository.ts'
import { deckOf, type Memory, remembered } from './study.rules.ts'
import type { StudyCard, vipStudyContract } from './vip-study.contract.ts'

type Input<K extends keyof Handlers<typeof vipStudyContract>> = Parameters<
  Handlers<typeof vipStudyContract>[K]
>[0]

interface Face {
  readonly id: string
  readonly known: Known
  readonly photo: string
  readonly memory: Memory | null
}

/** Everybody whom this reader is to recognise: an approved page with a face that may be shown today. */
const facesOf = (known: readonly Known[], memories: ReadonlyMap<string, Memory>): readonly Face[] =>
  known.flatMap((one) =>
    one.face === null
      ? []
      : [{ id: one.entry.id, known: one, photo: one.face, memory: memories.get(one.entry.id) ?? null }],
  )

export const today = async (house: VipHouse, call: Call) => {
  const db = house.database.reader
  const day = todayOf(house)
  const memories = await selectMemories(db, call.caller.staffId)
  const faces = facesOf(await knownTo(house, db, call.caller), memories)
  const done = countDay(memories, day)
  const cards = await Promise.all(
    deckOf(faces, done, day).map(async ({ id, known, photo, memory }): Promise<StudyCard> => {
      const view = await viewShown(db, call.caller.scope, known)
      return { entryId: id, photo, view, address: addressIn(known.seen), fresh: memory === null }
    }),
  )
  return {
    cards,
    done,
    known: faces.filter(({ memory }) => memory !== null && memory.dueOn > day).length,
    all: faces.length,
    unread: await unreadBy(house, db, call),
  }
}

/** The edition that this reader has not signed for, with whom it adds or changes. */
const unreadBy = async (house: VipHouse, db: Reader, { caller }: Call) => {
  const edition = await selectCurrentEdition(db)
  if (edition === null || (await selectRead(db, edition.id)).has(caller.staffId)) return null
  const known = new Map((await knownTo(house, db, caller)).map((one) => [one.entry.id, one]))
  const changes = (await selectPages(db, edition.id)).flatMap(({ entryId, change }) => {
    const one = change === 'same' ? undefined : known.get(entryId)
    return one === undefined ? [] : [addressIn(one.seen)]
  })
  return { editionId: edition.id, number: edition.number, changes }
}

export const recall = (house: VipHouse, input: Input<'recall'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const { staffId } = call.caller
    const known = (await knownTo(house, tx, call.caller)).find(({ entry }) => entry.id === input.entryId)
    if (known === undefined) return refuse('NOT_FOUND')
    const before = (await selectMemories(tx, staffId)).get(input.entryId) ?? null
    const after = remembered(before, input.recall, tx.businessDate)
    await writeMemory(tx, staffId, input.entryId, after)
    tx.audit({ record: { kind: 'vip-card', id: input.entryId }, after: { recall: input.recall } })
    tx.changed('vip', input.entryId)
    return { dueOn: after.dueOn }
  })

export const readEdition = (house: VipHouse, input: Input<'readEdition'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const edition = (await selectEdition(tx, input.editionId)) ?? refuse('NOT_FOUND')
    if (edition.state !== 'current') return refuse('VIP_EDITION_NOT_CURRENT')
    await insertRead(tx, call.caller.staffId, edition.id)
    tx.audit({ record: { kind: 'vip-edition', id: edition.id }, after: { read: edition.number } })
    tx.changed('vip', edition.id)
    return {}
  })

export const readers = async (house: VipHouse, { editionId }: Input<'readers'>) => {
  const db = house.database.reader
  const read = await selectRead(db, editionId)
  return (await selectStaff(db))
    .filter((row) => readerOf(row).permissions.has('vip.study'))
    .map((row) => ({
      ...{ staffId: row.id, name: row.name, post: roleNames[roleOf(row)] },
      read: read.has(row.id),
    }))
}

/** For the work desk: how many cards wait for this reader today. */
export const cardsDue = async (house: VipHouse, caller: Caller): Promise<number> => {
  const db = house.database.reader
  const day = todayOf(house)
  const memories = await selectMemories(db, caller.staffId)
  const faces = facesOf(await knownTo(house, db, caller), memories)
  return deckOf(faces, countDay(memories, day), day).length
}

export const editionUnread = async (house: VipHouse, caller: Caller) => {
  const db = house.database.reader
  const edition = await selectCurrentEdition(db)
  return edition === null || (await selectRead(db, edition.id)).has(caller.staffId) ? null : edition
}
