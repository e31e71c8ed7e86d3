import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'
import { Permission } from './permission.ts'

/**
 * What a call does. A `query` reads what the caller may see anyway. A `command` changes records: it carries a
 * command id and is audited in its own transaction. A `disclose` shows something masked or lets data out of the
 * house, so it reads and is audited. A `session` call (sign-in, lock, heartbeat, draft) changes no record.
 */
export type Kind = 'query' | 'command' | 'disclose' | 'session'

/** Who may call: anybody before sign-in, anybody signed in, or holders of a permission. */
export type Access = 'anybody' | 'signed-in' | Permission

export interface ProcedureMeta {
  readonly kind: Kind
  readonly access: Access
}

/** The errors any call can end in. Their Chinese sentences are in kernel/text.ts. */
const common = {
  NOT_SIGNED_IN: {},
  FORBIDDEN: { data: z.object({ need: Permission }) },
  BAD_INPUT: { data: z.object({ issues: z.array(z.object({ path: z.string(), message: z.string() })) }) },
  NOT_FOUND: {},
  CONFLICT: { data: z.object({ revision: z.number() }) },
  COMMAND_REUSED: {},
  NOT_READY: {},
  DISK_FULL: { data: z.object({ freeMb: z.number() }) },
  DISK_READ_ONLY: {},
  DATABASE_BUSY: {},
  DATABASE_DAMAGED: {},
  INTERNAL: { data: z.object({ reference: z.string() }) },
} as const

export type CommonErrorCode = keyof typeof common

const base = oc.$meta<ProcedureMeta>({ kind: 'query', access: 'signed-in' }).errors(common)

const of = (kind: Kind) => (access: Access) => base.meta({ kind, access })

export const query = of('query')
export const command = of('command')
export const disclose = of('disclose')
export const session = of('session')

export const stream = eventIterator
