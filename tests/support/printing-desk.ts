import { join } from 'node:path'
import { createDocuments, type Documents } from '#core/documents/documents.ts'
import { createFileStore, type FileStore } from '#core/files/file-store.ts'
import type { Caller } from '#core/kernel/caller.ts'
import type { Handlers } from '#core/kernel/handler.ts'
import type { Permission } from '#core/kernel/permission.ts'
import { type Data as RegisterData, sample } from '#core/parcels/documents/register.data.ts'
import { type FormSource, formsOf } from '#core/printing/forms.ts'
import { createOutbox } from '#core/printing/outbox.service.ts'
import { createPress } from '#core/printing/press/press.ts'
import { createPreviews } from '#core/printing/previews.ts'
import type { PrintPort } from '#core/printing/print-port.ts'
import type { PrintRow, printingContract } from '#core/printing/printing.contract.ts'
import { printingRouter } from '#core/printing/printing.router.ts'
import { testPrintSources } from '#core/printing/test-prints.service.ts'
import type { Foundations } from '#core/setup/foundations.ts'
import { machineRandom } from '../../src/main/host/clock-and-chance.ts'
import { fontFiles } from '../../src/main/host/font-files.ts'
import { openPlace, type Place } from './foundation.ts'

type Printing = Handlers<typeof printingContract>
type Calls = {
  [K in keyof Printing]: (input: Parameters<Printing[K]>[0]) => ReturnType<Printing[K]>
}

/** What the record of an invented form says. */
export interface FormRecord {
  period: string
  rows: number
}

/** Printing with an outbox, a real database and a real worker; the forms are invented. */
export interface PrintingDesk {
  readonly ask: Calls
  /** The same desk as another person or with other rights. */
  as(changes: Partial<Caller>): Calls
  readonly foundations: Foundations
  readonly files: FileStore
  /** What the record of a form says now: a later preview draws this. */
  readonly record: FormRecord
  /** Reserves, previews and prints; gives the row's id. */
  printForm(
    form: string,
    recordId: string,
    more?: { kind?: 'reprint' | 'sample'; reason?: string },
  ): Promise<string>
  /** The log line of a print as soon as `fits` says so. */
  until(printId: string, fits: (row: PrintRow) => boolean): Promise<PrintRow>
  row(printId: string): Promise<PrintRow>
  close(): Promise<void>
}

/** A command id that no other process has either: a desk may be killed and opened again. */
export const newActId = (): string => machineRandom.id()

const permissions: readonly Permission[] = ['print.log.read', 'print.void', 'parcel.intake', 'settings']

export const clerk: Caller = {
  staffId: 'clerk',
  sessionId: 'session-1',
  deskCode: 'B1',
  permissions: new Set(permissions),
  scope: { zones: ['B'] },
}

const formOf = (
  documents: Documents,
  record: FormRecord,
  form: Pick<FormSource, 'form' | 'formNo' | 'title' | 'formClass' | 'numbered' | 'keepsBytes'>,
): FormSource => ({
  ...form,
  template: 'parcels/register',
  permission: 'parcel.intake',
  controlled: false,
  sheetOf: async (recordId) => ({
    recordKind: 'case',
    unitId: null,
    zone: recordId.startsWith('A') ? 'A' : 'B',
    about: recordId,
    watermark: '',
    make: (serial) => {
      const rows = Array.from({ length: record.rows }, (_, at) => sample.rows[at % sample.rows.length])
      const data: RegisterData = {
        ...{ ...sample, serial, period: record.period },
        rows: rows.filter((row) => row !== undefined),
      }
      return documents.make('parcels/register', data)
    },
  }),
})

const invented = (documents: Documents, record: FormRecord): readonly FormSource[] => [
  formOf(documents, record, {
    ...{ form: 'key-handover', formNo: 'F-12', title: '钥匙交接单', formClass: 'form' },
    ...{ numbered: true, keepsBytes: true },
  }),
  formOf(documents, record, {
    ...{ form: 'day-list', formNo: 'QR-KF-07', title: '当日来件登记表', formClass: 'register' },
    ...{ numbered: false, keepsBytes: false },
  }),
  {
    ...formOf(documents, record, {
      ...{ form: 'corrupt', formNo: 'F-99', title: '读不通的表', formClass: 'form' },
      ...{ numbered: true, keepsBytes: false },
    }),
    sheetOf: async (recordId) => ({
      ...{ recordKind: 'case', unitId: null, zone: null, about: recordId, watermark: '' },
      make: async () => Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nbroken'),
    }),
  },
]

const source = (path: string): URL => new URL(`../../src/main/core/${path}`, import.meta.url)

export const openPrintingDesk = async (place: Place, printers: PrintPort): Promise<PrintingDesk> => {
  const foundations = await openPlace(place)
  const log = { info: () => {}, error: () => {} }
  const fonts = fontFiles()
  const documents = createDocuments({ entry: source('documents/pdf-worker.ts'), fonts, log })
  const files = createFileStore({
    folder: join(place.folder, 'files'),
    ...{ filesKey: foundations.filesKey, random: machineRandom, clock: place.clock },
  })
  const record: FormRecord = { period: '2026-11-24', rows: sample.rows.length }
  const house = {
    ...foundations,
    ...{ clock: place.clock, random: machineRandom, log, printers, documents, files },
    press: createPress({ entry: source('printing/press/press-worker.ts'), font: fonts.bold, log }),
    previews: createPreviews(place.clock, machineRandom),
    settings: foundations.settings,
    forms: formsOf([
      ...invented(documents, record),
      ...testPrintSources({ ...foundations, clock: place.clock, documents }),
    ]),
  }
  const outbox = createOutbox(house)
  outbox.start()
  const router = printingRouter(house)
  const as = (changes: Partial<Caller>): Calls =>
    Object.fromEntries(
      Object.entries(router).map(([name, handler]) => [
        name,
        (input: never) => handler(input, { caller: { ...clerk, ...changes }, procedure: `printing.${name}` }),
      ]),
    ) as unknown as Calls
  const ask = as({})
  const row = async (printId: string): Promise<PrintRow> => (await ask.detail({ printId })).print
  return {
    ask,
    as,
    foundations,
    files,
    record,
    row,
    printForm: async (form, recordId, { kind, reason = '' } = {}) => {
      const { sheetId } = await ask.reserve({ commandId: newActId(), form, recordId })
      const { previewId } = await ask.preview({ sheetId, ...(kind && { kind }) })
      return (await ask.print({ commandId: newActId(), previewId, reason })).printId
    },
    until: async (printId, fits) => {
      for (let tries = 0; tries < 400; tries += 1) {
        const seen = await row(printId)
        if (fits(seen)) return seen
        await new Promise((tick) => setTimeout(tick, 50))
      }
      throw new Error(`still ${JSON.stringify(await row(printId))}`)
    },
    close: async () => {
      await outbox.close()
      await house.press.close()
      await documents.close()
      await files.close()
      foundations.close()
    },
  }
}

/** Chooses a printer for each of the invented forms. */
export const choosePrinter = async (desk: PrintingDesk, printer: string): Promise<void> => {
  const { setups } = await desk.ask.setup({})
  for (const { formClass, media, sides, copies, language, revision } of setups)
    await desk.ask.changeSetup({
      ...{ commandId: newActId(), deskCode: 'B1' },
      ...{ formClass, printer, media, sides, copies, language, revision },
    })
}
