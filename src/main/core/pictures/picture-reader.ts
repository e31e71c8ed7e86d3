import { z } from 'zod'
import { answerJob } from '../jobs/job-entry.ts'
import { readPicture } from './read-picture.ts'

const bytes = z.instanceof(Uint8Array)
const Input = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prepare'), bytes }),
  z.object({ kind: z.literal('scan'), bytes }),
  z.object({
    kind: z.literal('crop'),
    bytes,
    crop: z.object({ x: z.number(), y: z.number(), width: z.number() }),
  }),
])

/** The entry of a process of its own: a hostile picture can take no more with it than this. */
answerJob((input) => readPicture(Input.parse(input)))
