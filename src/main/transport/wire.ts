import { ORPCError } from '@orpc/server'
import type { StandardHandlerOptions } from '@orpc/server/standard'
import type { Wire } from './house.ts'
import { transportTexts } from './transport.text.ts'

export const BODY_LIMIT_MB = 16

const bearer = (header: string | string[] | undefined): string | null =>
  typeof header === 'string' ? (/^Bearer ([\w.~+/=-]{1,200})$/.exec(header)?.[1] ?? null) : null

const badInput = (status: number, message: string) =>
  new ORPCError('BAD_INPUT', { defined: true, status, message, data: { issues: [{ path: '', message }] } })

/** What reaches this point as an error was thrown before dispatch: the bytes of the call made no sense. */
const unreadable = (error: unknown): Error => {
  if (!(error instanceof ORPCError)) return badInput(400, transportTexts.malformed)
  return error.code === 'PAYLOAD_TOO_LARGE' ? badInput(413, transportTexts.tooLarge(BODY_LIMIT_MB)) : error
}

/** The same for every wire: the bearer header becomes the token, and a call that cannot be read ends in Chinese. */
export const wireOptions = (): StandardHandlerOptions<Wire> => ({
  rootInterceptors: [
    ({ next, ...options }) =>
      next({
        ...options,
        context: { ...options.context, token: bearer(options.request.headers['authorization']) },
      }),
  ],
  interceptors: [
    async ({ next }) => {
      const result = await next().catch((error: unknown) => {
        throw unreadable(error)
      })
      if (result.matched) return result
      throw new ORPCError('NOT_FOUND', { defined: true, message: transportTexts.unknownProcedure })
    },
  ],
})

/** Before the first header is read, nobody is signed in. */
export const nobody: Wire = { token: null }
