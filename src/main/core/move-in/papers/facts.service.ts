import type { Reader } from '../../database/database.ts'
import { selectPaperFacts } from './settings.repository.ts'

/** The number under which the centre can be called, as its papers say it; empty until somebody sets it. */
export const centrePhone = async (db: Reader): Promise<string> => (await selectPaperFacts(db)).companyPhone
