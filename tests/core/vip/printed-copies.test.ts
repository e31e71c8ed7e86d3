import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '#core/vip/vip.schema.contract.ts'
import { choosePrinter } from '../../support/choose-printer.ts'
import { DAY } from '../../support/fake-clock.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../../support/scripted-printers.ts'
import { newCommandId, openTestHouse, type TestHouse } from '../../support/test-house.ts'
import { consent } from './enrolled.ts'
import { wordsOf } from './pages.ts'

const PEOPLE = 60
const STOPPED_AT = 57

let house: TestHouse
let printers: ScriptedPrinters
let editionId: string
let boss: Awaited<ReturnType<TestHouse['as']>>

const page = (at: number): Partial<Content> => ({
  ...{ salutation: `称呼${at}`, salutationPost: `岗亭${at}`, greeting: '您好，请进' },
  ...{ calls: [{ name: '吴敏', minutes: 3 }], reception: ['到门口迎'] },
  // The third one's consent ends while the copy waits for the printer.
  birthday: at === 3 ? { day: '03-05', consent: consent('2026-12-01') } : null,
})

const enrolMany = async (): Promise<void> => {
  const writer = await house.as('specialist')
  for (let at = 1; at <= PEOPLE; at += 1) {
    const { id } = await writer.vip.create({ commandId: newCommandId(), kind: 'household', zone: 'A' })
    await writer.vip.save({ commandId: newCommandId(), id, revision: 0, content: page(at) })
    await writer.vip.propose({ commandId: newCommandId(), id, revision: 1 })
    await boss.vip.approve({ commandId: newCommandId(), id, revision: 2 })
  }
}

const made = async (): Promise<{ id: string; number: string }> => {
  const { staffId } = await house.staff('specialist')
  return boss.vipCopies.make({
    ...{ commandId: newCommandId(), editionId, holder: { kind: 'staff', staffId } },
    ...{ layout: 'page', form: 'print', withPhotos: true },
  })
}

const preview = async (recordId: string) => {
  const { printing } = boss
  const { sheetId } = await printing.reserve({ commandId: newCommandId(), form: 'vip-copy', recordId })
  return printing.preview({ sheetId })
}

const printed = async (recordId: string, copies = 1) => {
  const { previewId } = await preview(recordId)
  const { printing } = boss
  const { printId } = await printing.print({ commandId: newCommandId(), previewId, reason: '', copies })
  await expect
    .poll(async () => (await printing.detail({ printId })).print.state, { timeout: 20_000 })
    .toBe('printed')
  return printId
}

beforeAll(async () => {
  printers = scriptedPrinters()
  house = await openTestHouse({ printers })
  boss = await house.as('projectManager')
  await enrolMany()
  await choosePrinter(await house.as('supervisor'), 'A')
  const term = { effective: '2026-11-24', expires: '2027-05-31' }
  editionId = (await boss.vipCopies.publish({ commandId: newCommandId(), ...term })).id
}, 120_000)
afterAll(() => house.close())

describe('a printer that stopped in the middle of a copy', () => {
  it('goes on there, under the same number, with the same pages, and the copy says so', async () => {
    const { id, number } = await made()
    const printId = await printed(id, 3)
    const whole = printers.sent.at(-1)
    expect(whole?.how.copies).toBe(1)
    const all = await wordsOf(whole?.bytes ?? new Uint8Array())
    // A consent ended overnight: the pages behind it stand where they stood.
    house.clock.pass(10 * DAY)
    boss = await house.as('projectManager')
    const { printing, vipCopies } = boss
    const again = { commandId: newCommandId(), printId, reason: '卡纸', fromPage: STOPPED_AT }
    await printing.reprint(again)
    await expect.poll(() => printers.sent.length, { timeout: 20_000 }).toBe(2)
    const rest = await wordsOf(printers.sent.at(-1)?.bytes ?? new Uint8Array())
    expect(rest).toHaveLength(all.length - STOPPED_AT + 1)
    for (const [at, words] of rest.entries()) {
      expect(words).toContain(`份号${number}`)
      const [who = '-'] = /称呼\d+/.exec(all[at + STOPPED_AT - 1] ?? '') ?? []
      if (who !== '-') expect(words).toContain(who)
    }
    const [copy] = (await vipCopies.copies({ editionId })).filter((one) => one.id === id)
    expect(copy).toMatchObject({ number, state: 'made', note: '打印中断，从第 57 页接着打' })
  })

  it('or the copy is void: what may still come out is taken back, and its number is printed no more', async () => {
    const { id } = await made()
    printers.says = async () => ({ kind: 'waiting', place: 1, cause: 'none', note: '' })
    const { previewId } = await preview(id)
    const { printing, vipCopies } = boss
    await printing.print({ commandId: newCommandId(), previewId, reason: '' })
    await expect.poll(() => printers.sent.length, { timeout: 20_000 }).toBe(3)
    await vipCopies.void({ commandId: newCommandId(), id, revision: 0, reason: '打到第 57 页停了' })
    await expect.poll(() => printers.cancelled, { timeout: 20_000 }).toEqual(['JOB-3'])
    await expect(preview(id)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is no reason for a second original, nor for a sample', async () => {
    printers.says = async () => ({ kind: 'printed' })
    const { id } = await made()
    expect((await preview(id)).kinds).toEqual(['controlled'])
    await printed(id)
    expect((await preview(id)).kinds).toEqual(['reprint'])
  })
})

describe('a consent that ends between publishing and printing', () => {
  it('withholds the page, keeps its place and lists it', async () => {
    const { id } = await made()
    await printed(id)
    const words = await wordsOf(printers.sent.at(-1)?.bytes ?? new Uint8Array())
    expect(words.join('')).not.toContain('称呼3第3位')
    expect(words.filter((text) => text.startsWith('第3位本页停用'))).toHaveLength(1)
    expect(words.at(-1)).toContain('第3位停用')
    expect(words.join('')).toContain('称呼4')
  })
})
