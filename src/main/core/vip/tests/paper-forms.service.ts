import type { Reader } from '../../database/database.ts'
import { readWhole } from '../../files/whole-file.ts'
import { businessDateOf } from '../../kernel/business-date.ts'
import { may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call } from '../../kernel/handler.ts'
import type { FormSheet, FormSource } from '../../printing/forms.ts'
import { roleNames } from '../../staff/staff.text.ts'
import { selectCurrentEdition } from '../copies/copies.repository.ts'
import type { CertificateData, PaperQuestion, TestSheetData } from '../documents/test.data.ts'
import { todayOf } from '../eyes.service.ts'
import { vehicleShown } from '../handbook.service.ts'
import type { VipHouse } from '../vip.house.ts'
import { selectPhotos } from '../vip.repository.ts'
import { isExpired } from '../vip.rules.ts'
import {
  changeSitting,
  type QuestionRecord,
  type SittingRecord,
  selectQuestions,
  selectSitting,
} from './tests.repository.ts'
import { kindTexts, testForms, testTexts } from './vip-tests.text.ts'

/** Photos whose consent still stands today: a sheet is as much a print as a page is. */
const picturesOf = async (house: VipHouse, db: Reader, questions: readonly QuestionRecord[]) => {
  const pictures = new Map<string, Uint8Array>()
  const today = todayOf(house)
  const photos = await selectPhotos(
    db,
    questions.flatMap(({ photo }) => photo ?? []),
  )
  for (const { id, digest, consent } of photos.values())
    if (!isExpired(consent, today)) pictures.set(id, await readWhole(house.files, digest))
  return pictures
}

const asPaper = (question: QuestionRecord, pictures: ReadonlyMap<string, Uint8Array>): PaperQuestion => ({
  ...{ ordinal: question.ordinal, asks: kindTexts[question.kind].asks, answer: question.answer },
  options: question.options,
  photo: pictures.get(question.photo ?? '') ?? null,
  vehicle: question.plate === '' ? null : vehicleShown({ plate: question.plate, colour: '', note: '' }),
})

/** For whoever examines, never for whoever is asked. */
const sittingFor = async (house: VipHouse, id: string, { caller }: Call): Promise<SittingRecord> => {
  const sitting = (await selectSitting(house.database.reader, id)) ?? refuse('NOT_FOUND')
  const examines = may(caller, 'vip.examine') || sitting.examinerId === caller.staffId
  return examines && sitting.staffId !== caller.staffId ? sitting : refuse('NOT_FOUND')
}

const paperData = async (house: VipHouse, sitting: SittingRecord, key: boolean): Promise<TestSheetData> => {
  const db = house.database.reader
  const questions = await selectQuestions(db, sitting.id)
  const pictures = key ? new Map() : await picturesOf(house, db, questions)
  return {
    company: house.settings.current().compoundName,
    copyNo: key ? sitting.testNumber : sitting.number,
    holder: key ? sitting.examiner : sitting.name,
    ...{ madeOn: todayOf(house), expires: sitting.dueOn, post: roleNames[sitting.role] },
    ...{ examiner: sitting.examiner, passPercent: sitting.passPercent, key },
    questions: questions.map((one) => asPaper(one, pictures)),
  }
}

const sheetFor = (sitting: SittingRecord, make: FormSheet['make']): FormSheet => ({
  ...{
    recordKind: 'vip-sitting',
    unitId: null,
    zone: null,
    about: sitting.number,
    watermark: sitting.number,
  },
  make,
})

const shared = { permission: 'vip.study', numbered: false, keepsBytes: false } as const

const paperForm = (
  house: VipHouse,
  form: 'vip-test-sheet' | 'vip-test-key',
  template: 'vip/test-sheet' | 'vip/test-key',
): FormSource => ({
  ...{ ...testForms[form], form, template, formClass: 'handbook', controlled: true, ...shared },
  sheetOf: async (id, call) => {
    const sitting = await sittingFor(house, id, call)
    if (sitting.form !== 'paper' || sitting.state !== 'open') return refuse('NOT_FOUND')
    return sheetFor(sitting, async (_serial, signal) => {
      const data = await paperData(house, sitting, form === 'vip-test-key')
      return house.documents.make(template, data, signal === undefined ? {} : { signal })
    })
  },
})

const certificateData = async (house: VipHouse, sitting: SittingRecord): Promise<CertificateData> => {
  const { certificate, endedAt } = sitting
  if (certificate === null || endedAt === null) return refuse('NOT_FOUND')
  const edition = await selectCurrentEdition(house.database.reader)
  return {
    ...{ company: house.settings.current().compoundName, number: certificate, name: sitting.name },
    ...{ post: roleNames[sitting.role], subject: testTexts.subject, edition: edition?.number ?? '' },
    ...{ correct: sitting.correct ?? 0, asked: sitting.asked, examiner: sitting.examiner },
    heldOn: businessDateOf(endedAt, house.settings.current().timeZone),
    source: sitting.number,
  }
}

const certificateForm = (house: VipHouse): FormSource => ({
  ...{ ...testForms['vip-certificate'], form: 'vip-certificate', template: 'vip/certificate' },
  ...{ formClass: 'form', controlled: false, ...shared },
  sheetOf: async (id, call) => {
    const sitting = await sittingFor(house, id, call)
    const data = await certificateData(house, sitting)
    return sheetFor(sitting, (_serial, signal) =>
      house.documents.make('vip/certificate', data, signal === undefined ? {} : { signal }),
    )
  },
})

export const testFormSources = (house: VipHouse): readonly FormSource[] => [
  {
    ...paperForm(house, 'vip-test-sheet', 'vip/test-sheet'),
    // It shows faces: from here on it is out, until it comes back.
    queuedIn: (tx, { recordId }) => changeSitting(tx, recordId, { sheet: 'out' }),
  },
  paperForm(house, 'vip-test-key', 'vip/test-key'),
  certificateForm(house),
]
