import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { cupsPrinters } from '../../src/main/host/printing/cups-printers.ts'
import { csv } from '../core/imports/sheets.ts'
import { pageTexts } from '../documents/support/page-texts.ts'
import { scan } from '../documents/support/raster.ts'
import { cupsMissing, type PrivateCups, startCups } from '../support/cups.ts'
import { soon } from '../support/soon.ts'
import { newCommandId, openTestHouse } from '../support/test-house.ts'
import { transports } from '../support/transports.ts'
import { readZpl } from './support/label-languages.ts'

const missing = cupsMissing()
const homes = '区域,楼栋,单元,房号,业主姓名,联系电话,关系'
const home = 'B,3,2,1501,林静怡,13900001234,业主'

/** A house with one home, and an assistant at B1 who can take parcels in. */
const openDesk = async (cups: PrivateCups) => {
  const house = await openTestHouse({ printers: cupsPrinters(cups.env) })
  onTestFinished(() => house.close())
  const supervisor = await house.as('supervisor', 'B1')
  const { rehearsalId } = await supervisor.imports.rehearse({ file: csv([homes, home]) })
  await supervisor.imports.commit({ commandId: newCommandId(), rehearsalId })
  const clerk = await house.as('assistant', 'B1')
  const { hits } = await clerk.search.find({ text: '3-2-1501', limit: 5 })
  const unitId = hits.find(({ kind }) => kind === 'unit')?.recordId ?? ''
  return {
    house,
    clerk,
    chooseLabelPrinter: (printer: string, language: 'pdf' | 'zpl') =>
      supervisor.printing.changeSetup({
        ...{ commandId: newCommandId(), deskCode: 'B1', formClass: 'label', printer, language },
        ...{ media: 'label60x40', sides: 'one', copies: 1, revision: 0 },
      }),
    intake: (trackingNo: string) =>
      clerk.parcels.intake({
        ...{ commandId: newCommandId(), trackingNo, carrier: 'zto', sizeClass: 'medium', nameOnLabel: '' },
        addressee: { unitId, personId: null },
      }),
    printed: async (count: number) => {
      await soon(async () =>
        (await clerk.printing.log({ filter: 'today', size: 50 })).rows.map(({ state }) => state),
      ).toEqual(Array.from({ length: count }, () => 'printed'))
    },
  }
}

describe.skipIf(missing !== null)(`labels of parcels (${missing ?? 'private scheduler'})`, () => {
  let cups: PrivateCups
  beforeAll(async () => {
    cups = await startCups()
    cups.addQueue('LABEL-PDF')
    await cups.addTap('LABEL-ZPL')
  })
  afterAll(() => cups.stop())

  it('come out of the desk’s printer, one job each, and are counted off the roll', async () => {
    const desk = await openDesk(cups)
    await desk.chooseLabelPrinter('LABEL-PDF', 'pdf')
    await desk.clerk.printing.newRoll({ commandId: newCommandId(), labels: 12 })
    const ids = [(await desk.intake('75142933805701')).id, (await desk.intake('75142933805702')).id]
    const { prints } = await desk.clerk.parcels.printLabels({ commandId: newCommandId(), ids })
    expect(prints.map(({ printNo }) => printNo)).toEqual(['P-B1-1124-001', 'P-B1-1124-002'])
    await desk.printed(2)
    expect((await desk.clerk.printing.setup({})).roll).toEqual({ remaining: 10, low: true })
    expect((await pageTexts(cups.printed('LABEL-PDF'))).join()).toContain('1501')
    const { rows } = await desk.clerk.printing.log({ filter: 'today', size: 10 })
    expect(rows.every(({ about, kind }) => about !== '' && kind === 'original')).toBe(true)
  })

  it('reach a raw queue in the printer’s own language, and a scanner reads them', async () => {
    const desk = await openDesk(cups)
    await desk.chooseLabelPrinter('LABEL-ZPL', 'zpl')
    const { id, itemNo } = await desk.intake('75142933805701')
    await desk.clerk.parcels.printLabels({ commandId: newCommandId(), ids: [id] })
    await desk.printed(1)
    const [label] = readZpl(cups.tapped('LABEL-ZPL'))
    expect(label && (await scan(label.raster))).toEqual([`Code128 ${itemNo}`, `QRCode P:${itemNo}`])
  })

  it('ask for a printer when the desk has none, and the log shows nothing', async () => {
    const desk = await openDesk(cups)
    const { id } = await desk.intake('75142933805701')
    await expect(
      desk.clerk.parcels.printLabels({ commandId: newCommandId(), ids: [id] }),
    ).rejects.toMatchObject({ code: 'NO_PRINTER_CHOSEN', message: expect.stringContaining('标签') as string })
    expect((await desk.clerk.printing.log({ filter: 'all', size: 10 })).rows).toEqual([])
  })

  it('that were spoiled stand in the list of the day, one line a sheet, with the reason', async () => {
    const desk = await openDesk(cups)
    await desk.chooseLabelPrinter('LABEL-PDF', 'pdf')
    const { id } = await desk.intake('75142933805701')
    const { prints } = await desk.clerk.parcels.printLabels({ commandId: newCommandId(), ids: [id] })
    const printId = prints[0]?.printId ?? ''
    await desk.printed(1)
    await desk.clerk.printing.reprint({ commandId: newCommandId(), printId, reason: '卡纸' })
    await desk.printed(2)
    await desk.clerk.printing.void({ commandId: newCommandId(), printId, reason: '印歪了' })
    const list = { form: 'void-list', recordId: '2026-11-24' }
    const { sheetId } = await desk.clerk.printing.reserve({ commandId: newCommandId(), ...list })
    const { file } = await desk.clerk.printing.preview({ sheetId })
    const [page = ''] = await pageTexts(new Uint8Array(await file.arrayBuffer()))
    expect(page).toContain('印歪了')
    expect(page).toContain('合计作废1张，1页')
    expect(page.match(/包裹标签/g)).toHaveLength(1)
  })

  it.each(transports)('are previewed over $name as the bytes that will be printed', async (transport) => {
    const desk = await openDesk(cups)
    await desk.chooseLabelPrinter('LABEL-PDF', 'pdf')
    const { id } = await desk.intake('75142933805701')
    const opened = await transport.open(desk.house.app)
    onTestFinished(() => opened.close())
    const { printing } = opened.as((await desk.house.signIn('assistant', 'B1')).token)
    const record = { form: 'parcel-label', recordId: id }
    const { sheetId } = await printing.reserve({ commandId: newCommandId(), ...record })
    const { previewId, file, pages } = await printing.preview({ sheetId })
    expect(pages).toBe(1)
    const { printId } = await printing.print({ commandId: newCommandId(), previewId })
    await desk.printed(1)
    const { digest } = await printing.detail({ printId })
    const shown = Buffer.from(await file.arrayBuffer())
    expect(createHash('sha256').update(shown).digest('hex')).toBe(digest)
  })
})
