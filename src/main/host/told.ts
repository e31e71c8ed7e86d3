import { ORPCError } from '@orpc/server'
import type { App } from '#core/app.ts'
import { Refusal } from '#core/kernel/errors.ts'

/** A call at the command line whose refusal carries the same sentence that a window would show. */
export const told = async <R>(app: App, procedure: string, answer: Promise<R>): Promise<R> => {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message } = app.explain(error, procedure)
    throw new ORPCError(code, { message })
  }
}
