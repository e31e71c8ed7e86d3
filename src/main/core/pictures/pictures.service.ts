import { JobFailed } from '../kernel/errors.ts'
import type { Jobs } from '../kernel/ports.ts'
import type { PictureAnswer, PictureAsk } from './picture.ts'

/** A telephone's photo is below it; more is no photo. */
export const MOST_PICTURE_BYTES = 16 * 1024 * 1024
const LIMITS = { timeoutMs: 20_000, memoryMb: 900 }

export interface PictureHouse {
  readonly jobs: Jobs
  readonly pictureReader: URL
}

type Answer<Kind> = Extract<PictureAnswer, { ok: true; kind: Kind }>
interface AnswerTo {
  readonly prepare: Answer<'prepared'>
  readonly scan: Answer<'scanned'>
  readonly crop: Answer<'cropped'>
}

/** Asks the process that decodes pictures; one that dies of a picture says that it is damaged. */
export const askPicture = async <Ask extends PictureAsk>(
  { jobs, pictureReader }: PictureHouse,
  ask: Ask,
): Promise<AnswerTo[Ask['kind']] | Extract<PictureAnswer, { ok: false }>> => {
  const answer = await jobs.run(pictureReader, ask, LIMITS).catch((error: unknown) => {
    if (error instanceof JobFailed) return { ok: false, problem: 'damaged' }
    throw error
  })
  return answer as AnswerTo[Ask['kind']] | Extract<PictureAnswer, { ok: false }>
}
