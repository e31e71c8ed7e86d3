import type { Reader } from '../database/database.ts'
import { findPrint, type PrintRecord } from './prints.repository.ts'

/** A print that another duty started, as it stands now. */
export const findPrintIn = (db: Reader, id: string): Promise<PrintRecord | null> => findPrint(db, id)
