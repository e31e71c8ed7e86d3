import type { Tx } from '../database/database.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call, Handlers } from '../kernel/handler.ts'
import { caseFileOf } from './case-file.service.ts'
import { closesOf } from './case-view.service.ts'
import { moveOnIn, requireAlive, takeCase } from './case-work.service.ts'
import { putDocument } from './documents.repository.ts'
import type { moveInContract } from './move-in.contract.ts'
import type { MoveInHouse } from './move-in.house.ts'
import { standingProblemTexts } from './move-in.text.ts'

type Input = Parameters<Handlers<typeof moveInContract>['setDocument']>[0]

/** How far one paper has come: shown, copied, kept, or missing with the day on which it is promised. */
export const setDocument = (house: MoveInHouse, input: Input, call: Call) =>
  house.database.command(call, input, (tx) => setDocumentIn(house, tx, input))

export const setDocumentIn = async (
  house: Pick<MoveInHouse, 'clock' | 'settings'>,
  tx: Tx,
  input: Omit<Input, 'commandId'>,
): Promise<{ revision: number }> => {
  const record = await takeCase(tx, input.id)
  requireAlive(tx, record)
  const file = await caseFileOf(house, tx, tx.call.caller.scope, record.id)
  const before = file.documents.find(({ code }) => code === input.code) ?? refuse('STATE_NOT_OFFERED')
  if (before.revision !== input.revision) refuse('CONFLICT', { revision: before.revision })
  const offered = [...closesOf(house, file, input.code), 'open', 'missing', 'notNeeded']
  if (!offered.includes(input.state)) refuse('STATE_NOT_OFFERED')
  const promisedFor = input.state === 'missing' ? input.promisedFor : null
  if (promisedFor !== null && promisedFor < tx.businessDate)
    refuse('FIELD_REFUSED', { field: 'promisedFor', reason: standingProblemTexts.promisePast })
  await putDocument(tx, {
    ...{ case_id: record.id, code: input.code, state: input.state, promised_for: promisedFor },
    ...{
      note: input.note,
      checked_at: tx.now,
      checked_by: tx.call.caller.staffId,
      revision: before.revision + 1,
    },
  })
  tx.audit({
    record: { kind: 'move-in', id: record.id },
    before: { [input.code]: before.state },
    after: { [input.code]: input.state, promisedFor },
  })
  return { revision: await moveOnIn(tx, record) }
}
