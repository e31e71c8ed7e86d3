import type { Call } from '../../kernel/handler.ts'
import type { FormSheet, FormSource } from '../../printing/forms.ts'
import type { QueuedIn } from '../../printing/queued.house.ts'
import type { FormData } from '../documents/parts/form-head.ts'
import { blankData } from './blank-case.ts'
import { caseForms, type FormKind } from './catalogue.ts'
import type { Sources } from './data/sources.ts'
import { factsOf, formData } from './documents-of-case.ts'
import type { PapersHouse } from './papers.house.ts'
import { blankSheetTexts } from './papers.text.ts'
import { selectFormSettings } from './settings.repository.ts'
import { aboutSheet, insertSealUse, putFormSheet } from './sheets.repository.ts'
import { commonSources, sourcesOf } from './sources.service.ts'

export const formName = (code: string): string => `move-in-${code.toLowerCase()}`

/** Draws a form of a case whose data was gathered already. */
export const sheetFrom = (house: PapersHouse, kind: FormKind, sources: Sources): FormSheet => {
  const data = formData(kind.code, sources)
  const { unit, zone } = sources.file
  return {
    recordKind: 'move-in',
    ...{ unitId: unit.id, zone, about: unit.name, watermark: '' },
    facts: factsOf(data, kind.living),
    make: (serial, signal) => drawForm(house, kind, data, serial, signal),
  }
}

/** A character that no font has becomes a ruled blank with its reading (留空手写): a family does not wait for a font. */
export const drawForm = (
  { documents }: Pick<PapersHouse, 'documents'>,
  { template }: Pick<FormKind, 'template'>,
  data: FormData,
  serial: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> =>
  documents.make(
    template,
    { ...data, head: { ...data.head, serial } },
    {
      onMissing: 'blank',
      ...(signal && { signal }),
    },
  )

const isBlank = (recordId: string): boolean => recordId.startsWith('blank:')

/** Nobody's yet: no seal is written down for it, since blank stamped stock does not exist. */
const blankSheet = async (house: PapersHouse, kind: FormKind, call: Call): Promise<FormSheet> => {
  const common = await commonSources(house, house.database.reader, call.caller)
  const data = blankData(kind.code, common, house.settings.current().compoundName)
  return {
    ...{ recordKind: 'blank-form', unitId: null, zone: null, about: blankSheetTexts.about, watermark: '' },
    make: (serial, signal) => drawForm(house, kind, data, serial, signal),
  }
}

/** What was printed of a case, and which seal went on it, is written down with the print itself. */
const written =
  ({ code, title }: FormKind): QueuedIn =>
  async (tx, { sheetId, serial, recordId, kind, copies, facts }) => {
    if (kind === 'sample' || isBlank(recordId)) return
    if (kind !== 'reprint') await putFormSheet(tx, { sheetId, caseId: recordId, form: code, facts })
    const seal = (await selectFormSettings(tx)).get(code)?.seal ?? 'none'
    const unit = await aboutSheet(tx, sheetId)
    if (seal !== 'none')
      await insertSealUse(tx, { ...{ sheetId, serial, form: code, title, seal, copies }, unit })
    tx.changed('moveIn', recordId)
  }

const sourceOf = (house: PapersHouse, kind: FormKind): FormSource => ({
  form: formName(kind.code),
  formNo: kind.code,
  title: kind.title,
  template: kind.template,
  formClass: 'form',
  permission: 'movein.work',
  ...{ numbered: true, controlled: false, keepsBytes: true },
  sheetOf: async (recordId: string, call: Call) =>
    isBlank(recordId)
      ? blankSheet(house, kind, call)
      : sheetFrom(house, kind, await sourcesOf(house, house.database.reader, recordId, call)),
  queuedIn: written(kind),
})

/** The forms of a case as printing takes them: numbered, and kept as they were signed. */
export const caseFormSources = (house: PapersHouse): readonly FormSource[] =>
  caseForms.map((kind) => sourceOf(house, kind))
