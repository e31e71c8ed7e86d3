import type { Tx } from '../../database/database.ts'
import { may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { VipHouse } from '../vip.house.ts'
import { endIn } from './ending.service.ts'
import {
  changeQuestion,
  changeSitting,
  type SittingRecord,
  selectQuestions,
  selectSitting,
} from './tests.repository.ts'
import type { vipTestsContract } from './vip-tests.contract.ts'

type Input<K extends keyof Handlers<typeof vipTestsContract>> = Parameters<
  Handlers<typeof vipTestsContract>[K]
>[0]

/** The named examiner or whoever may examine; never oneself. */
const examinedIn = async (
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<SittingRecord> => {
  const { caller } = tx.call
  const sitting = (await selectSitting(tx, id)) ?? refuse('NOT_FOUND')
  const examines = sitting.examinerId === caller.staffId || may(caller, 'vip.examine')
  if (!examines || sitting.staffId === caller.staffId) return refuse('NOT_FOUND')
  return sitting.revision === revision ? sitting : refuse('CONFLICT', { revision: sitting.revision })
}

/** The numbers that were wrong are typed from the sheet against the key: a minute a person. */
export const score = (house: VipHouse, input: Input<'score'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const sitting = await examinedIn(tx, input)
    if (sitting.form !== 'paper' || sitting.state !== 'open')
      return refuse('VIP_SITTING_STATE', { state: sitting.state })
    const questions = await selectQuestions(tx, sitting.id)
    const wrong = new Set(input.wrong)
    if (Math.max(0, ...wrong) > questions.length)
      return refuse('VIP_NO_SUCH_QUESTION', { last: questions.length })
    for (const { ordinal } of questions)
      await changeQuestion(tx, sitting.id, ordinal, { is_right: wrong.has(ordinal) ? 0 : 1 })
    const ended = await endIn(house, tx, sitting)
    if (input.sheetBack) await changeSitting(tx, sitting.id, { sheet: 'back' })
    tx.audit({ record: { kind: 'vip-sitting', id: sitting.id }, after: ended })
    tx.changed('vip', sitting.id)
    return ended
  })

/** The sheet shows faces: it comes back and is destroyed with the superseded copies. */
export const sheetBack = (house: VipHouse, input: Input<'sheetBack'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const sitting = await examinedIn(tx, input)
    if (sitting.sheet !== 'out') return refuse('VIP_SITTING_STATE', { state: sitting.state })
    await changeSitting(tx, sitting.id, { sheet: 'back', revision: sitting.revision + 1 })
    tx.audit({
      record: { kind: 'vip-sitting', id: sitting.id },
      before: { sheet: sitting.sheet },
      after: { sheet: 'back' },
    })
    tx.changed('vip', sitting.id)
    return {}
  })
