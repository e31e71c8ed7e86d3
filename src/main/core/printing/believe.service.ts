import type { Tx } from '../database/database.ts'
import { dropBytesUnlessWanted } from './bytes.repository.ts'
import { type OutboxHouse, outboxCall } from './outbox.house.ts'
import type { Belief } from './outbox.rules.ts'
import { hasEnded, needsHand } from './printing.rules.ts'
import { findPrint, insertStep, type PrintRecord, setOutcome } from './prints.repository.ts'
import { takeFromRoll } from './setup.repository.ts'

/**
 * Writes down what is believed of a print now. Whoever changed it meanwhile was first: a cancelled sheet stays
 * cancelled, and the answer is false.
 */
export const believe = async (
  { database, files }: OutboxHouse,
  print: PrintRecord,
  now: Belief,
  job = print.job,
): Promise<boolean> => {
  const believed = await database.session(outboxCall, async (tx) => {
    if ((await findPrint(tx, print.id))?.state !== print.state) return false
    await setOutcome(tx, print.id, {
      ...now,
      job,
      needsHand: needsHand(now.state, now.cause, print.formClass),
    })
    if (now.state !== print.state || now.cause !== print.cause)
      await insertStep(tx, { printId: print.id, state: now.state, cause: now.cause, byStaff: '' })
    if (print.state === 'sending' && now.state === 'spooled') await countLabels(tx, print)
    if (hasEnded(now.state)) tx.audit({ record: { kind: 'print', id: print.id }, after: now })
    await dropBytesUnlessWanted(tx, print.digest)
    tx.changed('printing', print.id)
    return true
  })
  const wanted = now.state === 'queued' || now.state === 'sending'
  if (believed && !wanted && print.passingFile !== null) await files.passing.drop(print.passingFile)
  return believed
}

const countLabels = async (tx: Tx, { formClass, deskCode, pages, copies }: PrintRecord): Promise<void> => {
  if (formClass === 'label') await takeFromRoll(tx, deskCode, pages * copies)
}
