import { z } from 'zod'
import { command, disclose, query } from '../kernel/procedure.ts'
import {
  CommandId,
  Cursor,
  DeskCode,
  EpochMs,
  Id,
  line,
  lookup,
  opaque,
  optionalLine,
  PageSize,
  Revision,
  ZoneCode,
} from '../kernel/schema.ts'
import {
  FormClass,
  LabelLanguage,
  Media,
  PrintCause,
  PrinterName,
  PrintKind,
  PrintState,
  Sides,
} from './printing.schema.contract.ts'

const Copies = z.number().int().min(1).max(20)

/** What the spooler says of one printer. */
export const Printer = z.object({
  name: PrinterName,
  info: z.string(),
  state: z.enum(['ready', 'printing', 'stopped']),
  accepting: z.boolean(),
  cause: PrintCause,
  media: z.array(z.string()),
})
export type Printer = z.infer<typeof Printer>

/** Which printer, paper, sides and copies a class of forms uses at a desk. */
export const Setup = z.object({
  formClass: FormClass,
  printer: opaque(127),
  media: Media,
  sides: Sides,
  copies: Copies,
  language: LabelLanguage,
})
export type Setup = z.infer<typeof Setup>

export const LabelRoll = z.object({ remaining: z.number().nullable(), low: z.boolean() })

/** One line of the log. */
export const PrintRow = z.object({
  id: Id,
  printNo: z.string(),
  at: EpochMs,
  form: z.string(),
  formNo: z.string(),
  title: z.string(),
  serial: z.string(),
  about: z.string(),
  zone: ZoneCode.nullable(),
  kind: PrintKind,
  nth: z.number(),
  reason: z.string(),
  /** 1 for a whole sheet; more for a reprint that went on where a jam had stopped. */
  fromPage: z.number(),
  pages: z.number(),
  copies: z.number(),
  printer: z.string(),
  deskCode: z.string(),
  by: z.string(),
  state: PrintState,
  stateAt: EpochMs,
  cause: PrintCause,
  note: z.string(),
  /** Place in the printer's queue, from 1; 0 when it is not known. */
  place: z.number(),
  needsHand: z.boolean(),
  voided: z.boolean(),
  voidReason: z.string(),
  kept: z.boolean(),
})
export type PrintRow = z.infer<typeof PrintRow>

export const LogFilter = z.enum(['today', 'needsHand', 'reprints', 'voided', 'all'])
export type LogFilter = z.infer<typeof LogFilter>

const PrintRef = z.object({ commandId: CommandId, printId: Id })
const Reason = line(60)
const Started = z.object({ printId: Id, printNo: z.string() })

const sheetErrors = {
  OWN_NUMBER_SPENT: {},
  MISSING_GLYPHS: { data: z.object({ characters: z.array(z.string()) }) },
  FORM_UNKNOWN: {},
  /** The kind that may be printed now, as the sheet's history allows it. */
  KIND_NOT_NOW: { data: z.object({ allowed: z.array(PrintKind) }) },
}
/** The kept bytes of an earlier print cannot be read any more. */
const fileErrors = {
  FILE_MISSING: { data: z.object({ digest: z.string() }) },
  FILE_DAMAGED: { data: z.object({ digest: z.string() }) },
}
const sendErrors = {
  NO_PRINTER_CHOSEN: { data: z.object({ formClass: FormClass }) },
  REASON_MISSING: {},
  SHEET_VOIDED: {},
}

export const printingContract = {
  /** The printers of this machine. `spooler` is none where nothing can print. */
  printers: query('signed-in').output(
    z.object({
      spooler: z.enum(['cups', 'windows', 'none']),
      reachable: z.boolean(),
      printers: z.array(Printer),
    }),
  ),
  /** What the desk of the caller, or another, uses for each class of forms, and its roll of labels. */
  setup: query('signed-in')
    .input(z.object({ deskCode: DeskCode.optional() }))
    .output(
      z.object({
        deskCode: DeskCode,
        setups: z.array(Setup.extend({ revision: Revision })),
        roll: LabelRoll,
      }),
    ),
  changeSetup: command('settings')
    .input(Setup.extend({ commandId: CommandId, deskCode: DeskCode, revision: Revision }))
    .output(z.object({ revision: Revision })),
  /** A page or a label that shows whether the desk's own printer prints what it should. */
  printTest: command('settings')
    .input(z.object({ commandId: CommandId, formClass: z.enum(['form', 'label']) }))
    .output(Started)
    .errors({ ...sheetErrors, ...sendErrors }),
  /** A new roll was put in, or the labels on it were counted. */
  newRoll: command('parcel.intake')
    .input(z.object({ commandId: CommandId, labels: z.number().int().min(0).max(10_000) }))
    .output(z.object({ remaining: z.number() })),
  /** Reserves the serial of a record's form, for the first preview and for every later one. */
  reserve: command('signed-in')
    .input(z.object({ commandId: CommandId, form: opaque(40), recordId: opaque(200) }))
    .output(z.object({ sheetId: Id, serial: z.string() }))
    .errors(sheetErrors),
  /** The exact bytes that `print` will send. They stay at hand for a quarter of an hour; who saw them is written down. */
  preview: disclose('signed-in')
    .input(z.object({ sheetId: Id, kind: PrintKind.optional() }))
    .output(
      z.object({
        previewId: Id,
        serial: z.string(),
        formNo: z.string(),
        title: z.string(),
        about: z.string(),
        zone: ZoneCode.nullable(),
        kind: PrintKind,
        nth: z.number(),
        /** The kinds among which the clerk may choose. */
        kinds: z.array(PrintKind),
        pages: z.number(),
        setup: Setup,
        file: z.file(),
      }),
    )
    .errors({ ...sheetErrors, ...fileErrors, SHEET_VOIDED: {} }),
  print: command('signed-in')
    .input(
      z.object({
        commandId: CommandId,
        previewId: Id,
        printer: PrinterName.optional(),
        media: Media.optional(),
        sides: Sides.optional(),
        copies: Copies.optional(),
        reason: optionalLine(60).default(''),
      }),
    )
    .output(Started)
    .errors({ ...sheetErrors, ...sendErrors, PREVIEW_GONE: {} }),
  /**
   * The same sheet again, from its log line: same serial, marked 补打 第 n 次, with a reason. After a jam it goes on
   * from the first page that is missing.
   */
  reprint: command('print.log.read')
    .input(
      PrintRef.extend({
        reason: Reason,
        printer: PrinterName.optional(),
        copies: Copies.optional(),
        fromPage: z.number().int().min(1).max(10_000).optional(),
      }),
    )
    .output(Started)
    .errors({
      ...sheetErrors,
      ...sendErrors,
      ...fileErrors,
      SAMPLE_ONLY: {},
      PAGE_BEYOND: { data: z.object({ pages: z.number() }) },
    }),
  /** Takes a job back from the queue. Whether it came too late only the queue can tell. */
  cancel: command('print.log.read')
    .input(PrintRef)
    .output(z.object({ state: PrintState }))
    .errors({ PRINT_ENDED: { data: z.object({ state: PrintState }) } }),
  /** A spoiled sheet: its serial is never used again, and it stands in the list of the day. */
  void: command('print.void')
    .input(PrintRef.extend({ reason: Reason }))
    .output(z.object({}))
    .errors({ SHEET_VOIDED: {} }),
  /** Nobody but the clerk can say what became of an unknown job: 出来了 or 没出来. */
  answer: command('print.log.read')
    .input(PrintRef.extend({ cameOut: z.boolean() }))
    .output(z.object({ state: PrintState }))
    .errors({ PRINT_ENDED: { data: z.object({ state: PrintState }) } }),
  log: query('print.log.read')
    .input(
      z.object({
        filter: LogFilter,
        /** Print number, serial, title or unit. */
        text: lookup(40).default(''),
        after: Cursor.optional(),
        size: PageSize,
      }),
    )
    .output(
      z.object({
        rows: z.array(PrintRow),
        next: Cursor.nullable(),
        /** Rows of the whole list; counted up to a thousand. */
        total: z.number(),
      }),
    ),
  /** Of today, but for what still needs a hand. */
  counts: query('print.log.read').output(
    z.object({
      today: z.number(),
      pages: z.number(),
      needsHand: z.number(),
      reprints: z.number(),
      voided: z.number(),
      voidedPages: z.number(),
    }),
  ),
  /** One print with its history, and every other print of the same sheet. */
  detail: query('print.log.read')
    .input(z.object({ printId: Id }))
    .output(
      z.object({
        print: PrintRow,
        digest: z.string(),
        templateVersion: z.number(),
        watermark: z.string(),
        media: Media,
        sides: Sides,
        steps: z.array(z.object({ at: EpochMs, state: PrintState, cause: PrintCause, by: z.string() })),
        others: z.array(PrintRow),
        /** What printing this sheet again would be: without a mark when no paper of it can be there. */
        next: z.object({ kind: PrintKind, nth: z.number() }),
      }),
    ),
  /** The bytes that were printed, where they are kept. */
  kept: disclose('print.log.read')
    .input(z.object({ printId: Id }))
    .output(z.file())
    .errors({ BYTES_NOT_KEPT: {}, ...fileErrors }),
}
