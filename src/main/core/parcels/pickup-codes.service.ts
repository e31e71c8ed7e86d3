import type { Tx } from '../database/database.ts'
import type { Random } from '../kernel/ports.ts'
import { pickupCodeOpen, pickupCodeTaken } from './parcels.repository.ts'

const THIRTY_DAYS = 30 * 86_400_000
/** A desk has far fewer places than there are codes: so many tries fail only when something is wrong. */
const DRAWS = 1_000

/** Four digits drawn by chance: free at this desk, and not this unit's own of the last thirty days (spec 3.3.6). */
export const freePickupCode = async (
  house: { readonly random: Random },
  tx: Tx,
  { deskCode, unitId }: { readonly deskCode: string; readonly unitId: string | null },
): Promise<string> => {
  const at = { deskCode, unitId, since: tx.now - THIRTY_DAYS }
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const code = String(house.random.integer(10_000)).padStart(4, '0')
    if (!(await pickupCodeTaken(tx, code, at))) return code
  }
  throw new Error('no pickup code is free')
}

/** Whether an open item of this desk has the code now. */
export const codeIsOpen = async (tx: Tx, code: string, deskCode: string): Promise<boolean> =>
  (await pickupCodeOpen(tx, code, deskCode).executeTakeFirst()) !== undefined
