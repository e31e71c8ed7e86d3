import { findUnitIn } from '../compound/compound.service.ts'
import type { Reader } from '../database/database.ts'

/** How the compound writes a home; empty for who has none. */
export const unitNameOf = async (db: Reader, unitId: string | null): Promise<string> =>
  unitId === null ? '' : ((await findUnitIn(db, unitId))?.name ?? '')
