import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY } from '../../support/fake-clock.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { consent, enrol } from './enrolled.ts'
import { wordsOf } from './pages.ts'

let house: TestHouse
let boss: Awaited<ReturnType<TestHouse['as']>>
let entryId: string

const term = { effective: '2026-11-24', expires: '2027-05-31' }
const publish = () => boss.vipCopies.publish({ commandId: newCommandId(), ...term })

const made = async (editionId: string, form: 'print' | 'file' = 'print') => {
  const { staffId } = await house.staff('guard')
  return boss.vipCopies.make({
    ...{ commandId: newCommandId(), editionId, holder: { kind: 'staff', staffId } },
    ...{ layout: 'six', form, withPhotos: true },
  })
}

const ink = async (): Promise<File> => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="260"><path d="M40 200 L300 40"/></svg>'
  const bytes = await sharp(Buffer.from(svg)).png().toBuffer()
  return new File([Uint8Array.from(bytes)], 'signature.png', { type: 'image/png' })
}

const row = async (editionId: string, id: string) =>
  (await boss.vipCopies.copies({ editionId })).find((one) => one.id === id)

beforeAll(async () => {
  house = await openTestHouse()
  ;({ id: entryId } = await enrol(house))
  boss = await house.as('projectManager')
})
afterAll(() => house.close())

describe('a copy that is handed over', () => {
  it('is signed for on the pad, and the signature is shown again', async () => {
    const edition = await publish()
    const { id } = await made(edition.id)
    const { picture } = await boss.vipCopies.addSignature({ file: await ink() })
    const at = { id, revision: 0 }
    const by = (ticket: string) => ({ signed: { how: 'pad' as const, picture: ticket } })
    await expect(
      boss.vipCopies.issue({ commandId: newCommandId(), ...at, ...by('nobody’s ticket') }),
    ).rejects.toMatchObject({ code: 'UPLOAD_GONE' })
    await boss.vipCopies.issue({ commandId: newCommandId(), ...at, ...by(picture) })
    expect(await row(edition.id, id)).toMatchObject({ state: 'issued', signed: 'pad' })
    expect((await boss.vipCopies.signature({ id })).size).toBeGreaterThan(500)
  })

  it('is signed with nothing but what a pad draws', async () => {
    const file = new File(['no picture'], 'signature.png', { type: 'image/png' })
    await expect(boss.vipCopies.addSignature({ file })).rejects.toMatchObject({ code: 'PHOTO_UNUSABLE' })
  })

  it('asks to come back when its holder stands at another post', async () => {
    const [edition] = await boss.vipCopies.editions(undefined)
    const { id } = await made(edition?.id ?? '')
    await boss.vipCopies.issue({ commandId: newCommandId(), id, revision: 0, signed: { how: 'paper' } })
    const { staffId } = await house.staff('guard')
    const member = (await boss.staff.list(undefined)).find((one) => one.id === staffId)
    if (member === undefined) return expect.unreachable('the guard works here')
    const { name, zones, deskCode, revision } = member
    await boss.staff.change({
      ...{ commandId: newCommandId(), id: staffId, revision, name, role: 'ceremonialPost' },
      ...{ zones, deskCode, active: true },
    })
    expect((await row(edition?.id ?? '', id))?.flags).toEqual(['postChanged'])
  })

  it('lost, says again what was written down of it', async () => {
    const [edition] = await boss.vipCopies.editions(undefined)
    const { id } = await made(edition?.id ?? '')
    const told = {
      leaked: '六人一页',
      cause: '巡逻时掉落',
      harm: '被人认出',
      remedy: '已找',
      contact: '主管',
    }
    await boss.vipCopies.lose({ commandId: newCommandId(), id, revision: 0, ...told, told: '本人' })
    expect(await boss.vipCopies.loss({ id })).toMatchObject({ ...told, told: '本人' })
  })
})

describe('two editions', () => {
  it('are never open at once: the first is called back and what nobody has of it is void', async () => {
    const [first] = await boss.vipCopies.editions(undefined)
    const waiting = await made(first?.id ?? '')
    const { number, recalled } = await publish()
    const editions = await boss.vipCopies.editions(undefined)
    expect(editions.filter(({ state }) => state === 'current').map((one) => one.number)).toEqual([number])
    expect(recalled).toBeGreaterThan(0)
    expect(await row(first?.id ?? '', waiting.id)).toMatchObject({ state: 'void' })
    await expect(made(first?.id ?? '')).rejects.toMatchObject({ code: 'VIP_EDITION_NOT_CURRENT' })
  })
})

describe('a rare-character name', () => {
  const renamed = async (salutation: string) => {
    const writer = await house.as('specialist')
    const { revision } = await writer.vip.edit({ id: entryId })
    const saved = await writer.vip.save({
      ...{ commandId: newCommandId(), id: entryId, revision },
      content: { salutationPost: salutation, alias: salutation },
    })
    const at = { id: entryId, revision: saved.revision }
    const proposed = await writer.vip.propose({ commandId: newCommandId(), ...at })
    await boss.vip.approve({ commandId: newCommandId(), id: entryId, revision: proposed.revision })
    const edition = await publish()
    const { staffId } = await house.staff('specialist')
    return boss.vipCopies.make({
      ...{ commandId: newCommandId(), editionId: edition.id, holder: { kind: 'staff', staffId } },
      ...{ layout: 'six', form: 'file', withPhotos: true, reading: 'C1' },
    })
  }

  it('stands on paper as it is written', async () => {
    const { id } = await renamed('𠮷䶮女士')
    const { file, password } = await boss.vipCopies.export({ id })
    const words = await wordsOf(new Uint8Array(await file.arrayBuffer()), password)
    expect(words.join('')).toContain('𠮷䶮女士')
  })

  it('that no font has is no box on paper: the copy is not drawn, and its characters are named', async () => {
    const { id } = await renamed('\u{1F9FF}女士')
    await expect(boss.vipCopies.export({ id })).rejects.toMatchObject({
      ...{ code: 'MISSING_GLYPHS', data: { characters: ['\u{1F9FF}'] } },
    })
  })
})

describe('the reports', () => {
  it('tell of copies that are out, of consents that end, and of who opened which page', async () => {
    const reader = await house.as('specialist')
    for (const _ of [1, 2]) await reader.vip.opened({ id: entryId })
    const today = await boss.vipReports.overview(undefined)
    expect(today.opened).toEqual([
      expect.objectContaining({ staffId: (await house.staff('specialist')).staffId, entries: 1, times: 2 }),
    ])
    expect(today.consents).toEqual([])
    expect(today.oldPhotos).toHaveLength(1)
    house.clock.pass(170 * DAY)
    boss = await house.as('projectManager')
    const later = await boss.vipReports.overview(undefined)
    expect(later.opened).toEqual([])
    expect(later.consents.map(({ of, until, ended }) => [of, until, ended])).toEqual(
      ['photo', 'birthday', 'household'].map((of) => [of, consent().until, false]),
    )
    expect(later.out[0]?.days).toBeGreaterThanOrEqual(170)
    expect(later.out[0]?.flags).toContain('overdue')
  })
})
