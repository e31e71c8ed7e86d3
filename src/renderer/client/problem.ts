import { ORPCError } from '@orpc/client'
import { clientTexts } from './client.text.ts'

/** Anything thrown by a call, as a page needs it: the code to switch over, its data, the sentence to show. */
export interface Problem {
  readonly code: string
  readonly data: unknown
  readonly message: string
}

export const CONNECTION_LOST = 'CONNECTION_LOST'

const isOurWording = (message: string): boolean => /[\u4e00-\u9fff]/.test(message)

export const problemOf = (error: unknown): Problem => {
  if (!(error instanceof ORPCError))
    return { code: CONNECTION_LOST, data: undefined, message: clientTexts.lost }
  const message = isOurWording(error.message) ? error.message : clientTexts.unknown
  return { code: String(error.code), data: error.data, message }
}
