import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { enrol, fullContent } from './enrolled.ts'

let house: TestHouse

beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const written = async (content = {}, kind: 'household' | 'official' = 'household') => {
  const writer = await house.as('specialist')
  const { id } = await writer.vip.create({ commandId: newCommandId(), kind, zone: 'A' })
  const { health: _, ...rest } = fullContent()
  const ofKind = kind === 'household' ? rest : { ...rest, household: [], birthday: null }
  const { revision } = await writer.vip.save({
    ...{ commandId: newCommandId(), id, revision: 0 },
    content: { ...ofKind, ...content },
  })
  return { writer, id, revision }
}

describe('four eyes', () => {
  it('who wrote a page does not approve it, and who proposed it neither', async () => {
    const supervisor = await house.as('supervisor')
    const { id, revision } = await written()
    const own = await supervisor.vip.save({
      commandId: newCommandId(),
      id,
      revision,
      content: { mail: '代收' },
    })
    const proposed = await supervisor.vip.propose({ commandId: newCommandId(), id, revision: own.revision })
    const approval = { commandId: newCommandId(), id, revision: proposed.revision }
    await expect(supervisor.vip.approve(approval)).rejects.toMatchObject({ code: 'FOUR_EYES' })
    await expect((await house.as('specialist')).vip.approve(approval)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await (await house.as('projectManager')).vip.approve({ ...approval, commandId: newCommandId() })
  })

  it('nobody reads a page before it is approved, but those who write', async () => {
    const { id } = await written()
    const guard = await house.as('guard')
    await expect(guard.vip.view({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await guard.vip.list({})).rows.map((row) => row.id)).not.toContain(id)
    expect((await (await house.as('assistant')).vip.list({})).rows.map((row) => row.id)).toContain(id)
  })

  it('the approved page stays while the next one is written', async () => {
    const { id } = await enrol(house)
    const writer = await house.as('specialist')
    const { revision } = await writer.vip.edit({ id })
    await writer.vip.save({ commandId: newCommandId(), id, revision, content: { salutation: '改后称呼' } })
    expect((await writer.vip.view({ id })).view.salutation).toBe('当面赵老师')
    expect((await writer.vip.edit({ id })).content.salutation).toBe('改后称呼')
  })
})

describe('the content check', () => {
  it('refuses a rank hidden in a greeting, and keeps nothing of it', async () => {
    const { writer, id, revision } = await written()
    const tried = writer.vip.save({
      ...{ commandId: newCommandId(), id, revision },
      content: { greeting: '王司·令您好' },
    })
    await expect(tried).rejects.toMatchObject({ code: 'BAD_INPUT' })
    expect(JSON.stringify(house.rows('SELECT content FROM vip_version'))).not.toContain('令您好')
  })

  it('marks what is doubtful, and it is not approved before it is cleared with a reason', async () => {
    const { writer, id, revision } = await written({ greeting: '首长好，请进' })
    expect((await writer.vip.edit({ id })).marks).toMatchObject([
      { path: 'greeting', rule: 'salute', text: '首长', cleared: false },
    ])
    const proposed = await writer.vip.propose({ commandId: newCommandId(), id, revision })
    const supervisor = await house.as('supervisor')
    const at = { id, revision: proposed.revision }
    await expect(supervisor.vip.approve({ commandId: newCommandId(), ...at })).rejects.toMatchObject({
      code: 'VIP_MARKED',
      data: { marks: 1 },
    })
    const mark = { path: 'greeting', rule: 'salute', reason: '小区剧社的角色名' }
    const cleared = await supervisor.vip.clearMark({ commandId: newCommandId(), ...at, ...mark })
    await supervisor.vip.approve({ commandId: newCommandId(), id, revision: cleared.revision })
  })
})

describe('a field', () => {
  it('of officials is no field of owners, and the other way round', async () => {
    const { writer, id, revision } = await written()
    const save = (content: object) => writer.vip.save({ commandId: newCommandId(), id, revision, content })
    await expect(save({ organisation: '某街道办' })).rejects.toMatchObject({ code: 'VIP_FIELD_NOT_OF_KIND' })
    const official = await written({ organisation: '某街道办', post: '科员' }, 'official')
    await expect(
      official.writer.vip.save({
        ...{ commandId: newCommandId(), id: official.id, revision: official.revision },
        content: { household: fullContent().household },
      }),
    ).rejects.toMatchObject({ code: 'VIP_FIELD_NOT_OF_KIND', data: { fields: ['household'] } })
  })

  it('above the writer is not written by the writer, and outlives a save', async () => {
    const { id } = await enrol(house)
    const writer = await house.as('specialist')
    const { revision } = await writer.vip.edit({ id })
    const { health } = fullContent()
    await expect(
      writer.vip.save({ commandId: newCommandId(), id, revision, content: { health } }),
    ).rejects.toMatchObject({ code: 'VIP_FIELD_ABOVE_CLASS' })
    await writer.vip.save({ commandId: newCommandId(), id, revision, content: { mail: '放前台' } })
    expect((await (await house.as('supervisor')).vip.edit({ id })).content.health?.text).toBe('健康听力弱')
  })
})

describe('a consent that ends', () => {
  it('takes its field and its picture from everybody on that day', async () => {
    const { id, photoId } = await enrol(house, '2026-11-26')
    const supervisor = await house.as('supervisor')
    const { view } = await supervisor.vip.view({ id })
    expect(view).toMatchObject({ health: { text: '健康听力弱' }, birthday: { day: '03-05' } })
    house.clock.pass(3 * DAY)
    const later = await house.as('supervisor')
    const after = (await later.vip.view({ id })).view
    expect(after).toMatchObject({
      health: null,
      birthday: null,
      household: [],
      photos: [],
      name: '本名赵云舒',
    })
    await expect(later.vip.photo({ id: photoId, size: 'full' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const row = (await later.vip.list({})).rows.find((one) => one.id === id)
    expect(row?.flags).toContain('consentEnded')
  })
})

it('no picture lies in the folder as it is', async () => {
  const { photoId } = await enrol(house)
  const guard = await house.as('guard')
  const full = Buffer.from(await (await guard.vip.photo({ id: photoId, size: 'full' })).arrayBuffer())
  expect(full.subarray(0, 3).toString('hex')).toBe('ffd8ff')
  const { readdirSync, readFileSync } = await import('node:fs')
  const { join } = await import('node:path')
  for (const name of readdirSync(house.folder, { recursive: true, withFileTypes: true }))
    if (name.isFile())
      expect(readFileSync(join(name.parentPath, name.name)).includes(full.subarray(100, 300))).toBe(false)
})
