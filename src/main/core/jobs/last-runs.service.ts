import type { Reader } from '../database/database.ts'
import { type LastRun, lastRuns } from './jobs.repository.ts'

/** When each job of the house ran last, and how it went. */
export const lastJobRuns = (db: Reader): Promise<ReadonlyMap<string, LastRun>> => lastRuns(db)
