import { z } from 'zod'

/** Why a picture that came from outside is not taken. */
export const PictureProblem = z.enum(['notAPicture', 'damaged', 'tooLarge', 'tooSmall', 'heicUnreadable'])
export type PictureProblem = z.infer<typeof PictureProblem>
