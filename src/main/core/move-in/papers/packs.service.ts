import type { Tx } from '../../database/database.ts'
import { known, refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { type Laid, lay } from '../../printing/bytes.service.ts'
import { type Finished, finished } from '../../printing/finished.ts'
import { queuePrintIn, takeBackIn } from '../../printing/queue.service.ts'
import { setupFor } from '../../printing/setup.service.ts'
import { currentSheetIn } from '../../printing/sheets.service.ts'
import { findPrintIn } from '../../printing/started.service.ts'
import { voidSheetIn } from '../../printing/void.service.ts'
import { FormCode } from '../form-codes.contract.ts'
import { sheetFrom } from './case-forms.ts'
import { type Covered, coverData, coverSource } from './cover.ts'
import type { Sources } from './data/sources.ts'
import { formData } from './documents-of-case.ts'
import {
  type Drawn,
  draw,
  kindOf,
  queueDrawnIn,
  type Reserved,
  reserving,
  sourceOf,
} from './drawn.service.ts'
import type { moveInPapersContract } from './papers.contract.ts'
import type { PapersHouse } from './papers.house.ts'
import { settleIn, standing } from './papers.service.ts'
import { paperTexts } from './papers.text.ts'
import { insertPack, packSheets, papersOfCase } from './sheets.repository.ts'
import { sourcesOf } from './sources.service.ts'
import { isDue, paperState, resumptionOf } from './standing.rules.ts'

type Papers = Handlers<typeof moveInPapersContract>
type Input<K extends keyof Papers> = Parameters<Papers[K]>[0]

/** Gives each form its sheet; what is out of date lost its serial before. */
const reserveIn = async (
  tx: Tx,
  house: PapersHouse,
  sources: Sources,
  codes: readonly FormCode[],
): Promise<Reserved[]> => {
  const reserved: Reserved[] = []
  for (const code of codes) {
    const kind = kindOf(code)
    const about = sheetFrom(house, kind, sources)
    const { id, serial } = await currentSheetIn(tx, sourceOf(house, code), sources.file.id, about)
    reserved.push({ code, sheetId: id, serial })
  }
  return reserved
}

const coveredBy = (sources: Sources, drawn: readonly Drawn[]): readonly Covered[] =>
  drawn.map(({ code, serial, pages, copies }) => ({
    ...{ code, serial, pages, copies, title: kindOf(code).title },
    seal: sources.settings.get(code)?.seal ?? 'none',
  }))

/** The cover, then each form in the order of the pack: they leave the printer as they lie in the file. */
const queueIn = async (
  tx: Tx,
  {
    sources,
    drawn,
    cover,
  }: { readonly sources: Sources; readonly drawn: readonly Drawn[]; readonly cover: Cover },
): Promise<{ form: string; sheetId: string; printId: string }[]> => {
  const { sessionId, deskCode } = tx.call.caller
  const setup = await setupFor(tx, deskCode, 'form')
  const { unit, zone, id } = sources.file
  const about = { recordKind: 'move-in', unitId: unit.id, zone, about: unit.name, watermark: '' }
  const top = await currentSheetIn(tx, coverSource, id, { ...about, make: async () => cover.bytes })
  const shared = { sessionId, nth: 0, fromPage: 1, watermark: '' } as const
  const first = await queuePrintIn(tx, {
    source: coverSource,
    shown: { ...shared, ...cover, kind: 'original', sheetId: top.id },
    laid: cover.laid,
    setup: { ...setup, copies: 1 },
    reason: '',
  })
  const queued = [{ form: coverSource.formNo, sheetId: top.id, printId: first.printId }]
  for (const sheet of drawn) {
    const sent = await queueDrawnIn(tx, sheet)
    if (sent !== null) queued.push(sent)
  }
  return queued
}

interface Cover extends Finished {
  readonly laid: Laid
  readonly templateVersion: number
}

const drawCover = async (
  { documents, files }: PapersHouse,
  sources: Sources,
  drawn: readonly Drawn[],
  call: Call,
): Promise<Cover> => {
  const data = coverData(sources, coveredBy(sources, drawn), '')
  const bytes = await documents.make('move-in/pack-cover', data, {
    onMissing: 'blank',
    ...(call.signal && { signal: call.signal }),
  })
  return {
    ...(await finished(bytes)),
    laid: await lay(files, coverSource, { kind: 'original', bytes }),
    templateVersion: await documents.templateVersion('move-in/pack-cover'),
  }
}

const drawAll = async (
  house: PapersHouse,
  sources: Sources,
  reserved: readonly Reserved[],
  call: Call,
): Promise<Drawn[]> => {
  const drawn: Drawn[] = []
  for (const each of reserved) drawn.push(await draw(house, formData(each.code, sources), each, call))
  return drawn
}

/** Draws outside of any transaction, then puts the whole pack into the queue at once. */
export const printPack = async (house: PapersHouse, input: Input<'printPack'>, call: Call) => {
  const { database } = house
  const sources = await sourcesOf(house, database.reader, input.caseId, call)
  const reserved = await database.command(
    call,
    reserving({ caseId: input.caseId, commandId: input.commandId }),
    async (tx) => {
      await settleIn(tx, sources)
      const papers = standing(sources, await papersOfCase(tx, input.caseId))
      const due = papers.filter(({ printed, changed }) => isDue(paperState(printed, changed)))
      const codes = due
        .filter(({ kind }) => input.forms?.includes(kind.code) ?? kind.inPack(sources.file))
        .map(({ kind }) => kind.code)
      if (codes.length === 0) refuse('NOTHING_TO_PRINT')
      return reserveIn(tx, house, sources, codes)
    },
  )
  const drawn = await drawAll(house, sources, reserved, call)
  const cover = await drawCover(house, sources, drawn, call)
  return database.command(call, input, async (tx) => {
    const queued = await queueIn(tx, { sources, drawn, cover })
    const packId = await insertPack(tx, input.caseId, queued)
    tx.changed('moveIn', input.caseId)
    return { packId, sheets: queued.length }
  })
}

/** A printer stopped: the sheet in it is spoiled, and the pack goes on from there with serials of its own. */
export const resumePack = async (house: PapersHouse, input: Input<'resumePack'>, call: Call) => {
  const { database } = house
  const before = await packSheets(database.reader, input.packId)
  const caseId = before[0]?.case_id ?? refuse('NOT_FOUND')
  const sources = await sourcesOf(house, database.reader, caseId, call)
  const reserved = await database.command(
    call,
    reserving({ packId: input.packId, from: input.from, commandId: input.commandId }),
    async (tx) => {
      const codes = await clearFromIn(tx, input)
      if (codes.length === 0) refuse('NOTHING_TO_PRINT')
      await settleIn(tx, sources)
      return reserveIn(tx, house, sources, codes)
    },
  )
  const drawn = await drawAll(house, sources, reserved, call)
  const cover = await drawCover(house, sources, drawn, call)
  return database.command(call, input, async (tx) => {
    const queued = await queueIn(tx, { sources, drawn, cover })
    const packId = await insertPack(tx, caseId, queued)
    tx.changed('moveIn', caseId)
    return { packId, sheets: queued.length }
  })
}

/** Takes out of the queue what is still there and voids what may be on paper. Gives the forms to print anew. */
const clearFromIn = async (tx: Tx, { packId, from, reason }: Input<'resumePack'>): Promise<FormCode[]> => {
  const codes: FormCode[] = []
  for (const row of await packSheets(tx, packId)) {
    const { position, print_id, sheet_id, voided_at } = row
    const print = known(await findPrintIn(tx, print_id), 'a pack names its prints')
    const next = resumptionOf({ position, state: print.state, voided: voided_at !== null }, from)
    if (next === 'keep') continue
    if (next === 'requeue') await takeBackIn(tx, print)
    else if (voided_at === null) await voidSheetIn(tx, sheet_id, paperTexts.spoiled(reason))
    const code = FormCode.safeParse(row.form)
    if (code.success) codes.push(code.data)
  }
  return codes
}
