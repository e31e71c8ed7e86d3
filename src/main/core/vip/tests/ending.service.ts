import type { Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import { refuse } from '../../kernel/errors.ts'
import { selectStaffRow } from '../copies/copies.repository.ts'
import { readerOf } from '../known.service.ts'
import { selectMemories, writeMemory } from '../study/study.repository.ts'
import { forgotten } from '../study/study.rules.ts'
import type { VipHouse } from '../vip.house.ts'
import { askableOf, drawFor } from './askable.service.ts'
import { isPass, retestBy } from './mark.rules.ts'
import {
  changeSitting,
  countSittings,
  insertSitting,
  insertTraining,
  type QuestionRecord,
  replaceQuestions,
  type SittingRecord,
  selectQuestions,
} from './tests.repository.ts'
import { testTexts } from './vip-tests.text.ts'

export const sittingNumber = (test: string, running: number): string =>
  `${test}/${String(running).padStart(2, '0')}`

/** Counts what was right, and does what follows: a certificate, or another try within a week. */
export const endIn = async (house: VipHouse, tx: Tx, sitting: SittingRecord) => {
  const questions = await selectQuestions(tx, sitting.id)
  const asked = questions.length
  const correct = questions.filter(({ isRight }) => isRight === true).length
  const passed = isPass(correct, asked, sitting.passPercent)
  const certificate = passed ? await certify(tx, sitting, `${correct}/${asked}`) : null
  await changeSitting(tx, sitting.id, {
    ...{ state: passed ? 'passed' : 'failed', ended_at: tx.now, asked, correct, certificate },
    revision: sitting.revision + 1,
  })
  if (!passed) await againIn(house, tx, sitting, questions)
  return { passed, correct, asked }
}

const certify = async (tx: Tx, sitting: SittingRecord, result: string): Promise<string> => {
  const year = tx.businessDate.slice(0, 4)
  const running = await nextSerial(tx, `vip-certificate-${year}`)
  const certificate = `RZ${year}-${String(running).padStart(4, '0')}`
  await insertTraining(tx, {
    ...{ staff_id: sitting.staffId, subject: testTexts.subject, result, certificate },
    ...{ source: sitting.number, examiner: sitting.examiner },
  })
  return certificate
}

/** Whoever was missed is studied today, and the test is sat again. */
const againIn = async (
  house: VipHouse,
  tx: Tx,
  sitting: SittingRecord,
  questions: readonly QuestionRecord[],
): Promise<void> => {
  const memories = await selectMemories(tx, sitting.staffId)
  const missed = new Set(questions.flatMap(({ entryId, isRight }) => (isRight ? [] : [entryId])))
  for (const entryId of missed)
    await writeMemory(tx, sitting.staffId, entryId, forgotten(memories.get(entryId) ?? null, tx.businessDate))
  const id = tx.id()
  await insertSitting(tx, {
    ...{ id, test_id: sitting.testId, staff_id: sitting.staffId, role: sitting.role },
    number: sittingNumber(sitting.testNumber, (await countSittings(tx, sitting.testId)) + 1),
    ...{ reading: sitting.reading, pass_percent: sitting.passPercent, retest_of: sitting.id },
    due_on: retestBy(tx.businessDate),
  })
  if (sitting.form === 'paper') await drawPaperIn(house, tx, id, sitting)
}

const drawPaperIn = async (house: VipHouse, tx: Tx, id: string, sitting: SittingRecord): Promise<void> => {
  const staff = (await selectStaffRow(tx, sitting.staffId)) ?? refuse('NOT_FOUND')
  const askable = await askableOf(house, tx, readerOf(staff), sitting.reading)
  const drawn = drawFor(house, askable, sitting.kinds)
  await replaceQuestions(tx, id, drawn)
  await changeSitting(tx, id, { asked: drawn.length })
}
