import { sql } from 'kysely'
import type { Reader } from '../database/database.ts'
import { LOW_ROLL } from './printing.rules.ts'
import { rollOf } from './setup.repository.ts'
import { setupFor } from './setup.service.ts'

/** The label printer of a desk: what is still to come out of it, and the roll it prints on. */
export const labelPrinterOf = async (db: Reader, deskCode: string) => {
  const { printer } = await setupFor(db, deskCode, 'label')
  const { waiting, hands } = await labelsUnderWayQuery(db, deskCode).executeTakeFirstOrThrow()
  const remaining = await rollOf(db, deskCode)
  return {
    printer,
    waiting,
    needsHand: hands > 0,
    roll: { remaining, low: remaining !== null && remaining <= LOW_ROLL },
  }
}

export const labelsUnderWayQuery = (db: Reader, deskCode: string) =>
  db.q
    .selectFrom('print')
    .select([sql<number>`count(*)`.as('waiting'), sql<number>`coalesce(sum(needs_hand), 0)`.as('hands')])
    .where(sql<boolean>`state IN ('queued', 'sending', 'spooled')`)
    .where('form_class', '=', 'label')
    .where('desk_code', '=', deskCode)
