import type { Reader, Tx } from '../database/database.ts'
import type { RetentionRule } from '../people/holdings.house.ts'
import { heldVipTexts as words } from './vip-holdings.text.ts'

/** A year of questions tells whom nobody recognises; after it the marks alone are kept. */
const QUESTION_DAYS = 365

/** Sittings whose questions are still there. */
export const askedSittingsQuery = (db: Reader, at: number) =>
  db.q
    .selectFrom('vip_sitting')
    .select('id')
    .where('ended_at', '<', at)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('vip_question')
          .select('ordinal')
          .whereRef('vip_question.sitting_id', '=', 'vip_sitting.id'),
      ),
    )

/** What was asked about somebody who is to be forgotten. */
export const forgetQuestionsIn = async (tx: Tx, entryId: string): Promise<void> => {
  await tx.q
    .updateTable('vip_question')
    .set({ options: '["","","",""]', plate: '', photo_id: null })
    .where('entry_id', '=', entryId)
    .execute()
}

export const questionsRule: RetentionRule = {
  key: 'vip-questions',
  ...words.questions,
  keepDays: QUESTION_DAYS,
  tables: ['vip_question'],
  waiting: async (db, { at }) => (await askedSittingsQuery(db, at).execute()).length,
  runIn: async (tx, { at }, most) => {
    const sittings = await askedSittingsQuery(tx, at).limit(most).execute()
    for (const { id } of sittings)
      await tx.q.deleteFrom('vip_question').where('sitting_id', '=', id).execute()
    return sittings.length
  },
}
