import type { Database, Reader } from '../database/database.ts'
import { may } from '../kernel/caller.ts'
import { refuse } from '../kernel/errors.ts'
import type { Call } from '../kernel/handler.ts'
import type { DraftForm, DraftPlace } from './drafts.contract.ts'
import { draftKey, draftPermission } from './drafts.rules.ts'

export interface DraftsHouse {
  readonly database: Database
}

interface Draft {
  readonly content: string
  readonly title: string
  readonly savedAt: number
}

/** Keeps what is half typed. It belongs to the desk, so the next person at it can go on. */
export const saveDraft = async (
  house: DraftsHouse,
  input: DraftPlace & { readonly title: string; readonly content: string },
  call: Call,
): Promise<{ savedAt: number }> => {
  requireForm(call, input.form)
  return house.database.session(call, async (tx) => {
    const { title, content } = input
    const form = draftKey(input)
    await tx.q
      .insertInto('draft')
      .values({ desk_code: call.caller.deskCode, form, title, content, saved_at: tx.now })
      .onConflict((conflict) =>
        conflict.columns(['desk_code', 'form']).doUpdateSet({ title, content, saved_at: tx.now }),
      )
      .execute()
    return { savedAt: tx.now }
  })
}

export const loadDraft = async (house: DraftsHouse, place: DraftPlace, call: Call): Promise<Draft | null> => {
  requireForm(call, place.form)
  const row = await house.database.reader.q
    .selectFrom('draft')
    .select(['content', 'title', 'saved_at'])
    .where('desk_code', '=', call.caller.deskCode)
    .where('form', '=', draftKey(place))
    .executeTakeFirst()
  return row === undefined ? null : { content: row.content, title: row.title, savedAt: row.saved_at }
}

export const discardDraft = async (
  house: DraftsHouse,
  place: DraftPlace,
  call: Call,
): Promise<Record<string, never>> => {
  requireForm(call, place.form)
  return house.database.session(call, async (tx) => {
    await tx.q
      .deleteFrom('draft')
      .where('desk_code', '=', call.caller.deskCode)
      .where('form', '=', draftKey(place))
      .execute()
    return {}
  })
}

/** Titles of what waits on a desk, for the lock screen: never their content. */
export const draftTitles = async (reader: Reader, deskCode: string): Promise<readonly { title: string }[]> =>
  reader.q
    .selectFrom('draft')
    .select('title')
    .where('desk_code', '=', deskCode)
    .orderBy('saved_at', 'desc')
    .execute()

const requireForm = (call: Call, form: DraftForm): void => {
  const need = draftPermission[form]
  if (!may(call.caller, need)) refuse('FORBIDDEN', { need })
}
