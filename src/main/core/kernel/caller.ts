import type { Permission } from './permission.ts'
import type { ZoneCode } from './schema.ts'

/** Which records a caller may see: every repository read and write takes one. */
export interface Scope {
  readonly zones: readonly ZoneCode[]
}

/** Who calls. `guest` before sign-in, `system` for the house's own jobs. */
export interface Caller {
  readonly staffId: string
  readonly sessionId: string
  readonly deskCode: string
  readonly permissions: ReadonlySet<Permission>
  readonly scope: Scope
}

const nobody = (staffId: string): Caller => ({
  staffId,
  sessionId: '',
  deskCode: '',
  permissions: new Set(),
  scope: { zones: [] },
})

export const guest: Caller = nobody('guest')
export const system: Caller = nobody('system')

export const may = (caller: Caller, permission: Permission): boolean => caller.permissions.has(permission)
