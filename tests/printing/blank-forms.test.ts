import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blankForms } from '#core/move-in/form-codes.contract.ts'
import { type MoveInDesk, openMoveInDesk } from '../core/move-in/desk.ts'
import { readPdf } from '../documents/support/read-pdf.ts'
import { choosePrinter } from '../support/choose-printer.ts'
import { type ScriptedPrinters, scriptedPrinters } from '../support/scripted-printers.ts'
import { soon } from '../support/soon.ts'
import { newCommandId } from '../support/test-house.ts'

let desk: MoveInDesk
let printers: ScriptedPrinters
let caseId: string

const command = () => ({ commandId: newCommandId() })
const forms = [...blankForms]
const folder = process.env['DESK_SHEETS']

beforeAll(async () => {
  printers = scriptedPrinters()
  desk = await openMoveInDesk({ printers })
  await choosePrinter(desk.supervisor, 'B1')
  caseId = (await desk.plan('5-1-802')).id
})
afterAll(() => desk.house.close())

describe('blank forms against a day without power', () => {
  it('go to the printer in whole sets, one of each, with serials that no other sheet has', async () => {
    const input = { ...command(), forms, sets: 2 }
    expect(await desk.assistant.moveInPapers.printBlanks(input)).toEqual({ sheets: forms.length * 2 })
    await desk.assistant.moveInPapers.printBlanks(input)
    await soon(() => printers.sent.length).toBe(forms.length * 2)
    const open = await desk.assistant.moveInPapers.blanks()
    expect(open.map(({ form }) => form)).toEqual([...forms, ...forms])
    expect(new Set(open.map(({ serial }) => serial)).size).toBe(forms.length * 2)
  })

  it('say their serial and nothing of anybody: no name, no home, no box ticked, no room passed', async () => {
    const open = await desk.assistant.moveInPapers.blanks()
    for (const [at, { bytes }] of printers.sent.slice(0, forms.length).entries()) {
      const { form = '', serial = '' } = open[at] ?? {}
      if (folder !== undefined) {
        mkdirSync(join(folder, 'blank'), { recursive: true })
        writeFileSync(join(folder, 'blank', `${form}.pdf`), bytes)
      }
      const text = (await readPdf(new Uint8Array(bytes))).map((page) => page.text).join('')
      expect(text).toContain(serial)
      expect(text).not.toMatch(/周文清|5-1-802|☑/)
      expect(text.replace('✓完好', '')).not.toContain('✓')
    }
  })

  it('use no seal: blank stamped stock does not exist', async () => {
    expect(await desk.assistant.moveInPapers.seals({})).toEqual([])
  })

  it('become the signed form of the case that they were written for, once', async () => {
    const blank = (await desk.assistant.moveInPapers.blanks()).find(({ form }) => form === 'F-03')
    const use = { sheetId: blank?.sheetId ?? '', caseId }
    await desk.assistant.moveInPapers.enterBlank({ ...command(), ...use })
    const { papers } = await desk.assistant.moveInPapers.list({ caseId })
    expect(papers.find(({ form }) => form === 'F-03')).toMatchObject({
      state: 'signed',
      serial: blank?.serial,
    })
    await expect(desk.assistant.moveInPapers.enterBlank({ ...command(), ...use })).rejects.toMatchObject({
      code: 'BLANK_USED',
      message: '这张空白表已经登记给一户，请刷新后核对',
    })
    expect(await desk.assistant.moveInPapers.blanks()).toHaveLength(forms.length * 2 - 1)
  })

  it('are not printed again with the pack of that case', async () => {
    const { sheets } = await desk.assistant.moveInPapers.printPack({ ...command(), caseId })
    const { pack } = await desk.assistant.moveInPapers.list({ caseId })
    expect(pack).toHaveLength(sheets)
    expect(pack.map(({ form }) => form)).not.toContain('F-03')
  })

  it('can be drawn into a file instead, and entered all the same', async () => {
    const { sheets } = await desk.assistant.moveInPapers.reserveBlanks({
      ...command(),
      forms: ['F-20'],
      sets: 1,
    })
    const { file } = await desk.assistant.printing.preview({ sheetId: sheets[0]?.sheetId ?? '' })
    const [first] = await readPdf(new Uint8Array(await file.arrayBuffer()))
    expect(first?.text).toContain(sheets[0]?.serial)
    const other = (await desk.plan('5-1-803')).id
    await desk.assistant.moveInPapers.enterBlank({
      ...{ ...command(), sheetId: sheets[0]?.sheetId ?? '', caseId: other },
    })
    const { papers } = await desk.assistant.moveInPapers.list({ caseId: other })
    expect(papers.find(({ form }) => form === 'F-20')).toMatchObject({ state: 'signed' })
  })
})
