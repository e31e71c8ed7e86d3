import type { Tx } from '../../database/database.ts'
import { known, refuse } from '../../kernel/errors.ts'
import type { Call } from '../../kernel/handler.ts'
import { type Laid, lay } from '../../printing/bytes.service.ts'
import { type Finished, finished } from '../../printing/finished.ts'
import type { FormSource } from '../../printing/forms.ts'
import { queuePrintIn } from '../../printing/queue.service.ts'
import { setupFor } from '../../printing/setup.service.ts'
import { historyOf, nextKind, sheetOr404 } from '../../printing/sheets.service.ts'
import type { FormData } from '../documents/parts/form-head.ts'
import type { FormCode } from '../form-codes.contract.ts'
import { caseFormSources, drawForm, formName } from './case-forms.ts'
import { caseForms, type FormKind } from './catalogue.ts'
import { factsOf } from './documents-of-case.ts'
import type { PapersHouse } from './papers.house.ts'

/** A form that has its sheet and its serial and is not drawn yet. */
export interface Reserved {
  readonly code: FormCode
  readonly sheetId: string
  readonly serial: string
}

/** The first part of an act under an id of its own, so that a repeated act finds every part done. */
export const reserving = <Asked extends { readonly commandId: string }>(asked: Asked): Asked => ({
  ...asked,
  commandId: `${asked.commandId}-reserve`.slice(-64),
})

export interface Drawn extends Reserved, Finished {
  readonly source: FormSource
  readonly laid: Laid
  readonly templateVersion: number
  readonly facts: Readonly<Record<string, string>>
  readonly copies: number
}

export const kindOf = (code: FormCode): FormKind =>
  caseForms.find((kind) => kind.code === code) ?? refuse('PAPER_UNKNOWN')

export const sourceOf = (house: PapersHouse, code: FormCode): FormSource =>
  known(
    caseFormSources(house).find(({ form }) => form === formName(code)),
    'every form of a case has its source',
  )

/** Outside of any transaction. */
export const draw = async (
  house: PapersHouse,
  data: FormData,
  { code, sheetId, serial }: Reserved,
  call: Call,
): Promise<Drawn> => {
  const kind = kindOf(code)
  const source = sourceOf(house, code)
  const bytes = await drawForm(house, kind, data, serial, call.signal)
  return {
    ...{ code, sheetId, serial, source },
    ...(await finished(bytes)),
    laid: await lay(house.files, source, { kind: 'original', bytes }),
    templateVersion: await house.documents.templateVersion(kind.template),
    facts: factsOf(data, kind.living),
    copies: Math.max(1, data.head.copies.length),
  }
}

/** Into the outbox, in the copies that the form has; null for a sheet that somebody printed meanwhile. */
export const queueDrawnIn = async (
  tx: Tx,
  { code, source, laid, copies, sheetId, ...printed }: Drawn,
): Promise<{ form: string; sheetId: string; printId: string } | null> => {
  const { sessionId, deskCode } = tx.call.caller
  const { bytes, digest, pages, templateVersion, facts } = printed
  const { kind } = nextKind(await historyOf(tx, await sheetOr404(tx, sheetId), source))
  if (kind === 'reprint') return null
  const shown = { sheetId, bytes, digest, pages, templateVersion, facts, kind }
  const { printId } = await queuePrintIn(tx, {
    ...{ source, laid, reason: '' },
    shown: { sessionId, nth: 0, fromPage: 1, watermark: '', ...shown },
    setup: { ...(await setupFor(tx, deskCode, 'form')), copies },
  })
  return { form: code, sheetId, printId }
}
