import { z } from 'zod'
import { answerJob } from '../jobs/job-entry.ts'
import { readSheets } from './read-sheets.ts'
import { type SheetAnswer, UnreadableSheet } from './sheet.ts'

const Input = z.object({ fileName: z.string(), bytes: z.instanceof(Uint8Array) })

/** The entry of a process of its own: a hostile file can take no more with it than this. */
answerJob(async (input): Promise<SheetAnswer> => {
  const { fileName, bytes } = Input.parse(input)
  try {
    return { ok: true, sheets: [...(await readSheets(fileName, bytes))] }
  } catch (error) {
    if (error instanceof UnreadableSheet) return { ok: false, problem: error.problem }
    throw error
  }
})
