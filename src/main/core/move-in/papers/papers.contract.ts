import { z } from 'zod'
import { command, query } from '../../kernel/procedure.ts'
import { CommandId, EpochMs, Id, line, paragraph, Revision } from '../../kernel/schema.ts'
import { FormClass, PrintKind, PrintState } from '../../printing/printing.schema.contract.ts'
import { blankForms, FormCode } from '../form-codes.contract.ts'
import { BlankSheet, FormSetting, Paper, PaperFacts, ReceiptOffset } from './papers.schema.contract.ts'

const PackSheet = z.object({
  position: z.number(),
  form: z.string(),
  title: z.string(),
  serial: z.string(),
  printId: Id,
  state: PrintState,
  pages: z.number(),
  copies: z.number(),
  voided: z.boolean(),
})

const drawErrors = {
  MISSING_GLYPHS: { data: z.object({ characters: z.array(z.string()) }) },
  NO_PRINTER_CHOSEN: { data: z.object({ formClass: FormClass }) },
  KIND_NOT_NOW: { data: z.object({ allowed: z.array(PrintKind) }) },
  PAPER_UNKNOWN: {},
  NOTHING_TO_PRINT: {},
  SHEET_VOIDED: {},
}

/** How many sets of which forms. */
const Blanks = {
  forms: z.array(z.enum(blankForms)).min(1).max(20),
  sets: z.number().int().min(1).max(10),
}

const Started = z.object({ packId: Id, sheets: z.number() })

export const moveInPapersContract = {
  /** The forms of a case and where each stands, with the pack that was printed last. */
  list: query('movein.work')
    .input(z.object({ caseId: Id }))
    .output(
      z.object({ papers: z.array(Paper), packId: Id.nullable(), pack: z.array(PackSheet), due: z.number() }),
    ),
  /** Voids the serials of sheets that say something else than the case does now. */
  settle: command('movein.work')
    .input(z.object({ commandId: CommandId, caseId: Id }))
    .output(z.object({ voided: z.array(FormCode) })),
  /** All forms of a case that are not on paper yet, behind a cover; or the forms that are named. */
  printPack: command('movein.work')
    .input(z.object({ commandId: CommandId, caseId: Id, forms: z.array(FormCode).max(30).optional() }))
    .output(Started)
    .errors(drawErrors),
  /** Goes on at the sheet at which the printer stopped: that one is spoiled, and so is what was sent behind it. */
  resumePack: command('movein.work')
    .input(z.object({ commandId: CommandId, packId: Id, from: z.number().int().min(0), reason: line(30) }))
    .output(Started)
    .errors(drawErrors),
  /** Blank forms with serials of their own, against a day without power (停电备用表). They are sent to the printer. */
  printBlanks: command('movein.work')
    .input(z.object({ commandId: CommandId, ...Blanks }))
    .output(z.object({ sheets: z.number() }))
    .errors(drawErrors),
  /** Serials for blanks that somebody prints from a file; each is previewed by its sheet. */
  reserveBlanks: command('movein.work')
    .input(z.object({ commandId: CommandId, ...Blanks }))
    .output(z.object({ sheets: z.array(z.object({ form: FormCode, sheetId: Id, serial: z.string() })) }))
    .errors({ PAPER_UNKNOWN: {} }),
  /** Those that no case took yet. */
  blanks: query('movein.work').output(z.array(BlankSheet)),
  /** What was written by hand is entered: that sheet is the signed form of this case. */
  enterBlank: command('movein.work')
    .input(z.object({ commandId: CommandId, sheetId: Id, caseId: Id }))
    .output(z.object({}))
    .errors({ BLANK_USED: {} }),
  sign: command('movein.work')
    .input(z.object({ commandId: CommandId, sheetId: Id }))
    .output(z.object({}))
    .errors({ SHEET_UNSIGNABLE: {} }),
  settings: query('movein.work').output(
    z.object({ settings: z.array(FormSetting), facts: PaperFacts, offset: ReceiptOffset }),
  ),
  saveSetting: command('settings')
    .input(FormSetting.omit({ title: true }).extend({ commandId: CommandId }))
    .output(z.object({ revision: Revision })),
  saveFacts: command('settings')
    .input(PaperFacts.extend({ commandId: CommandId }))
    .output(z.object({})),
  saveOffset: command('fee.collect')
    .input(ReceiptOffset.extend({ commandId: CommandId }))
    .output(z.object({})),
  clauses: query('settings')
    .input(z.object({ form: FormCode }))
    .output(z.object({ text: z.string(), own: z.boolean(), revision: Revision })),
  saveClauses: command('settings')
    .input(z.object({ commandId: CommandId, form: FormCode, text: paragraph(20_000), revision: Revision }))
    .output(z.object({ revision: Revision }))
    .errors({ CLAUSES_EMPTY: {}, PAPER_UNKNOWN: {} }),
  /** 用印登记, newest first. */
  seals: query('print.log.read')
    .input(z.object({ before: EpochMs.optional() }))
    .output(
      z.array(
        z.object({
          id: Id,
          at: EpochMs,
          serial: z.string(),
          title: z.string(),
          seal: z.string(),
          copies: z.number(),
          unit: z.string(),
          by: z.string(),
          deskCode: z.string(),
        }),
      ),
    ),
}
