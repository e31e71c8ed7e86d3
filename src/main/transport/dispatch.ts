import { mapEventIterator } from '@orpc/client'
import {
  type AnyContractProcedure,
  type AnyContractRouter,
  isContractProcedure,
  ORPCError,
} from '@orpc/contract'
import { type AnyRouter, implement, os } from '@orpc/server'
import { guest } from '#core/kernel/caller.ts'
import { refuse } from '#core/kernel/errors.ts'
import type { Call } from '#core/kernel/handler.ts'
import type { ProcedureMeta } from '#core/kernel/procedure.ts'
import type { Handler, HandlerTree, House, Wire } from './house.ts'
import { outwardError } from './outward-error.ts'
import { withStatuses } from './status.ts'

/** A call longer than this is named in the log: one clerk's wait is every clerk's wait. */
const SLOW_MS = 40

const metaOf = (procedure: AnyContractProcedure): ProcedureMeta => procedure['~orpc'].meta as ProcedureMeta

/** Who calls, or a refusal. Runs before the input is looked at. */
const admit = (house: House, { access }: ProcedureMeta, token: string | null): Call['caller'] => {
  const caller = house.callerOf(token)
  if (access === 'anybody') return caller ?? guest
  if (!caller) return refuse('NOT_SIGNED_IN')
  if (access !== 'signed-in' && !caller.permissions.has(access)) return refuse('FORBIDDEN', { need: access })
  return caller
}

/** Looked up anew for each call: the handlers change when the house opens. */
const handlerAt = (handlers: HandlerTree, path: readonly string[]): Handler => {
  const found = path.reduce<Handler | HandlerTree | undefined>(
    (node, name) => (typeof node === 'object' ? node[name] : undefined),
    handlers,
  )
  if (typeof found !== 'function') throw new Error(`no handler for ${path.join('.')}`)
  return found
}

const isStream = (output: unknown): output is AsyncIterator<unknown> =>
  typeof output === 'object' && output !== null && Symbol.asyncIterator in output && 'next' in output

const report = (house: House, procedure: string, started: number, code: string): void => {
  const ms = Math.round((performance.now() - started) * 10) / 10
  house.log.info('call', { procedure, ms, code, ...(ms > SLOW_MS && { slow: true }) })
}

/** The one road of every call: admit, check the input, act, check the output, explain what went wrong. */
const road = (house: House) =>
  os.$context<Wire>().middleware(async ({ context, procedure, path, signal, next }) => {
    const name = path.join('.')
    const started = performance.now()
    const outward = (error: unknown) =>
      signal?.aborted ? error : outwardError(house, procedure, name, error)
    try {
      const caller = admit(house, metaOf(procedure), context.token)
      const result = await next({ context: { call: { caller, procedure: name, signal } satisfies Call } })
      report(house, name, started, 'OK')
      if (!isStream(result.output)) return result
      const output = mapEventIterator(result.output, {
        value: async (event) => event,
        error: async (e) => outward(e),
      })
      return { ...result, output }
    } catch (error) {
      const known = await outward(error)
      report(house, name, started, known instanceof ORPCError ? known.code : 'ABORTED')
      throw known
    }
  })

const bind = (house: House, procedure: AnyContractProcedure): AnyRouter =>
  implement(withStatuses(procedure))
    .$context<Wire & { call: Call }>()
    .handler(({ input, context, path }) => handlerAt(house.handlers, path)(input as never, context.call))

const walk = (house: House, tree: AnyContractRouter): AnyRouter =>
  isContractProcedure(tree)
    ? bind(house, tree)
    : Object.fromEntries(Object.entries(tree).map(([name, branch]) => [name, walk(house, branch)]))

/** A router for any contract tree: knows no module, only paths. */
export const dispatch = (house: House): AnyRouter =>
  os.$context<Wire>().use(road(house)).router(walk(house, house.contract))
