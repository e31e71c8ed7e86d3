import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MoveInDesk, openMoveInDesk } from '../core/move-in/desk.ts'
import { readPdf } from '../documents/support/read-pdf.ts'
import { choosePrinter } from '../support/choose-printer.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'
import { soon } from '../support/soon.ts'
import { newCommandId } from '../support/test-house.ts'

let desk: MoveInDesk
let printers: ScriptedPrinters
let caseId: string

const usual = ['F-02', 'F-03', 'F-04', 'F-06', 'F-07', 'F-08', 'F-09', 'F-12', 'F-15', 'F-20', 'F-21', 'F-22']

const papers = async () => (await desk.assistant.moveInPapers.list({ caseId })).papers
const paper = async (form: string) => (await papers()).find((each) => each.form === form)
const statesOf = async () =>
  Object.fromEntries((await papers()).flatMap(({ form, state }) => (state === 'none' ? [] : [[form, state]])))

beforeAll(async () => {
  printers = scriptedPrinters()
  desk = await openMoveInDesk({ printers })
  await choosePrinter(desk.supervisor, 'B1')
  await desk.supervisor.moveInPapers.saveFacts({
    ...{ commandId: newCommandId(), company: '云庭物业服务中心', companyPhone: '0571-88882210' },
    ...{ developer: '云庭置业', builder: '', place: 'B 区会所', route: '', term: '至另行选聘之日止' },
  })
  caseId = (await desk.plan('5-1-802', { appointmentSlot: '09:00', buildArea: 11_860 })).id
})
afterAll(() => desk.house.close())

describe('the pack of a case', () => {
  it('asks for a printer before anything is printed, and takes no serial twice', async () => {
    const empty = await desk.house.as('assistant', 'B2')
    await expect(empty.moveInPapers.printPack({ commandId: newCommandId(), caseId })).rejects.toMatchObject({
      code: 'NO_PRINTER_CHOSEN',
    })
  })

  it('is a cover and the forms in their order, each with a serial, filled from one entry', async () => {
    const input = { commandId: newCommandId(), caseId }
    const pack = await desk.assistant.moveInPapers.printPack(input)
    expect(await desk.assistant.moveInPapers.printPack(input)).toEqual(pack)
    await soon(() => printers.sent.length).toBe(usual.length + 1)
    const { pack: sheets, due } = await desk.assistant.moveInPapers.list({ caseId })
    expect(sheets.map(({ form }) => form)).toEqual(['F-00', ...usual])
    expect(new Set(sheets.slice(1).map(({ serial }) => serial)).size).toBe(usual.length)
    expect(due).toBe(0)
    for (const [at, { bytes }] of printers.sent.entries()) {
      const text = (await readPdf(new Uint8Array(bytes))).map((page) => page.text).join('')
      expect(text).toContain('5-1-802')
      expect(text).toContain('周文清')
      expect(text).toContain(sheets[at]?.serial)
    }
  })

  it('writes down each seal in its number of copies', async () => {
    const uses = await desk.assistant.moveInPapers.seals({})
    expect(new Set(uses.map(({ title, seal, copies }) => `${title} ${seal} ${copies}`))).toEqual(
      new Set(['前期物业服务协议 contract 3', '消防安全责任书 business 2']),
    )
  })

  it('has nothing more to print', async () => {
    await expect(
      desk.assistant.moveInPapers.printPack({ commandId: newCommandId(), caseId }),
    ).rejects.toMatchObject({ code: 'NOTHING_TO_PRINT' })
  })
})

describe('a datum that changes after printing', () => {
  it('marks exactly the forms that say it, and voids their serials', async () => {
    const signed = await paper('F-08')
    await desk.assistant.moveInPapers.sign({ commandId: newCommandId(), sheetId: signed?.sheetId ?? '' })
    const { people } = await desk.see(caseId)
    const owner = people.find(({ name }) => name === '周文清')
    const { people: onFile } = await desk.assistant.people.file({ unitId: await desk.unitId('5-1-802') })
    const { revision = 0 } = onFile.find(({ personId }) => personId === owner?.personId) ?? {}
    await desk.assistant.people.correct({
      ...{ commandId: newCommandId(), personId: owner?.personId ?? '', revision, name: '周文清' },
      ...{ phones: ['13900008099'], samePerson: true },
    })
    const before = (await papers()).filter(({ state }) => state === 'stale').map(({ form }) => form)
    expect(before).toEqual(['F-02', 'F-03', 'F-04', 'F-06', 'F-21'])
    expect((await paper('F-03'))?.changed).toEqual(['业主信息'])
    expect((await paper('F-08'))?.state).toBe('signed')
    const { voided } = await desk.assistant.moveInPapers.settle({ commandId: newCommandId(), caseId })
    expect(voided).toEqual(before)
    const rows = desk.house.rows<{ form_no: string }>(
      'SELECT form_no FROM print_sheet WHERE voided_at IS NOT NULL ORDER BY form_no',
    )
    expect(rows.map(({ form_no }) => form_no)).toEqual(before)
  })

  it('is printed anew under another serial, and nothing else is', async () => {
    const old = (await paper('F-03'))?.serial
    const sent = printers.sent.length
    await desk.assistant.moveInPapers.printPack({ commandId: newCommandId(), caseId })
    await soon(() => printers.sent.length).toBe(sent + 6)
    expect((await paper('F-03'))?.serial).not.toBe(old)
    expect(Object.values(await statesOf()).filter((state) => state === 'stale')).toEqual([])
  })
})

describe('a printer that stops in the middle', () => {
  it('goes on at that form: it is voided, what came out before stays', async () => {
    const other = (await desk.plan('5-1-803', { appointmentSlot: '10:00' })).id
    const first = printers.sent.length
    printers.says = async (job) =>
      Number(job.slice(4)) - first <= 8
        ? { kind: 'printed' }
        : { kind: 'waiting', place: 1, cause: 'jam', note: '' }
    const { packId } = await desk.assistant.moveInPapers.printPack({
      commandId: newCommandId(),
      caseId: other,
    })
    await soon(() => printers.sent.length).toBe(first + 13)
    await soon(async () => {
      const { pack } = await desk.assistant.moveInPapers.list({ caseId: other })
      return pack.filter(({ state }) => state === 'printed').length
    }).toBe(8)
    const stopped = (await desk.assistant.moveInPapers.list({ caseId: other })).pack
    printers.says = async () => ({ kind: 'printed' })
    await desk.assistant.moveInPapers.resumePack({
      ...{ commandId: newCommandId(), packId, from: 8, reason: '卡纸' },
    })
    const { pack, papers: now } = await desk.assistant.moveInPapers.list({ caseId: other })
    expect(pack.map(({ form }) => form)).toEqual(['F-00', ...usual.slice(7)])
    const serials = new Map(now.map(({ form, serial }) => [form as string, serial]))
    for (const { form, serial } of stopped.slice(1, 8)) expect(serials.get(form)).toBe(serial)
    for (const { form, serial } of stopped.slice(8)) expect(serials.get(form)).not.toBe(serial)
  })
})
