import { z } from 'zod'
import { system } from '#core/kernel/caller.ts'
import { Refusal, refuse } from '#core/kernel/errors.ts'
import type { Handlers } from '#core/kernel/handler.ts'
import type { Permission } from '#core/kernel/permission.ts'
import { command, query, session, stream } from '#core/kernel/procedure.ts'
import { line } from '#core/kernel/schema.ts'
import { commonErrorTexts } from '#core/kernel/text.ts'
import type { House } from '#transport/house.ts'

/** The smallest contract that shows every turn a call can take. */
const tinyContract = {
  status: query('anybody').output(z.object({ by: z.string() })),
  shelf: {
    take: command('parcel.intake')
      .input(z.object({ note: line(5), kind: z.enum(['box', 'bag']), pin: z.string().min(6) }))
      .output(z.object({ note: z.string(), by: z.string(), procedure: z.string() })),
    give: command('parcel.release')
      .output(z.object({}))
      .errors({ TAKEN: { data: z.object({ by: z.string() }) } }),
    blur: query('signed-in').output(z.object({ shown: z.string() })),
  },
  fail: session('signed-in')
    .input(z.object({ how: z.string() }))
    .output(z.object({}))
    .errors({
      LOOSE: { data: z.object({ anything: z.unknown() }) },
    }),
  send: session('signed-in')
    .input(z.object({ file: z.file() }))
    .output(z.object({ name: z.string(), size: z.number() })),
  watch: session('signed-in')
    .input(z.object({ until: z.number() }))
    .output(stream(z.number())),
}

export type TinyContract = typeof tinyContract

const failures: Readonly<Record<string, () => never>> = {
  undeclared: () => refuse('NEVER_DECLARED', { secret: 'x' }),
  uncloneable: () => refuse('LOOSE', { anything: () => 1 }),
  crash: () => {
    throw new TypeError('SELECT * FROM person /var/lib/desk')
  },
  hollow: () => {
    // oxlint-disable-next-line typescript/only-throw-error -- a library may throw anything
    throw null
  },
}

const count = async function* (until: number) {
  for (let n = 1; n <= until; n += 1) {
    if (n === 4) refuse('NOT_FOUND')
    yield n
  }
}

const handlers: Handlers<TinyContract> = {
  status: async (_input, { caller }) => ({ by: caller.staffId }),
  shelf: {
    take: async ({ note }, { caller, procedure }) => ({ note, by: caller.staffId, procedure }),
    give: async (_input, { caller }) => refuse('TAKEN', { by: caller.staffId, clear: '13800000000' }),
    blur: async () => ({ shown: '林**', name: '林静怡' }),
  },
  fail: async ({ how }) => failures[how]?.() ?? {},
  send: async ({ file }) => ({ name: file.name, size: file.size }),
  watch: async ({ until }) => count(until),
}

export interface TinyHouse extends House {
  readonly contract: TinyContract
  readonly logged: { event: string; facts: Readonly<Record<string, unknown>> }[]
}

const holder = (staffId: string, ...permissions: Permission[]) => ({
  ...system,
  staffId,
  permissions: new Set(permissions),
})

const callers = new Map([
  ['clerk', holder('clerk', 'parcel.intake', 'parcel.release')],
  ['guard', holder('guard', 'parcel.list')],
])

export const tinyHouse = (changes: Partial<House> = {}): TinyHouse => {
  const logged: TinyHouse['logged'] = []
  return {
    contract: tinyContract,
    handlers,
    logged,
    log: {
      info: (event, facts = {}) => void logged.push({ event, facts }),
      error: (event, error) => void logged.push({ event, facts: { error } }),
    },
    callerOf: (token) => callers.get(token ?? '') ?? null,
    contentRefused: async () => {},
    explain: (error) => {
      if (!(error instanceof Refusal)) {
        return {
          code: 'INTERNAL',
          data: { reference: 'E-1' },
          message: commonErrorTexts.INTERNAL({ reference: 'E-1' } as never),
        }
      }
      const text = commonErrorTexts[error.code as keyof typeof commonErrorTexts]
      return {
        code: error.code,
        data: error.data,
        message: text?.(error.data as never) ?? `句子 ${error.code}`,
      }
    },
    ...changes,
  } as TinyHouse
}
