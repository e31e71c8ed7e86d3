import { readFileSync } from 'node:fs'
import { type App, createApp } from '#core/app.ts'
import type { Caller } from '#core/kernel/caller.ts'
import { refuse } from '#core/kernel/errors.ts'
import type { Call } from '#core/kernel/handler.ts'
import { permissions } from '#core/kernel/permission.ts'
import { UsageError } from './arguments.ts'
import { dataFolder } from './data-folder.ts'
import { hostTexts } from './host.text.ts'
import { nodePorts } from './node-ports.ts'

/** The options of every verb that works on a house. */
export const houseOptions = {
  data: { type: 'string' },
  'recovery-code-file': { type: 'string' },
} as const

export interface HouseValues {
  readonly data?: string | undefined
  readonly 'recovery-code-file'?: string | undefined
}

export interface OpenHouse {
  readonly app: App
  /** The administrator at the command line: every right, every zone, named so in the audit trail. */
  call(procedure: string): Call
}

/**
 * Opens the house of a folder for one verb and closes it again. A sample opens without a question; a real house asks
 * for its recovery code, and does not remember it.
 */
export const withHouse = async <R>(
  values: HouseValues,
  work: (house: OpenHouse) => Promise<R>,
): Promise<R> => {
  const app = await createApp({ ...nodePorts(dataFolder(values.data)), rememberKey: false })
  try {
    await requireOpen(app, values['recovery-code-file'])
    const caller = await administrator(app)
    return await work({ app, call: (procedure) => ({ caller, procedure }) })
  } finally {
    await app.close()
  }
}

const requireOpen = async (app: App, codeFile: string | undefined): Promise<void> => {
  const { state, practice } = await app.handlers.setup.status(undefined, guestCall)
  if (state === 'ready' && practice) return
  if (state !== 'ready' && state !== 'sealed') return refuse('NOT_READY')
  if (codeFile === undefined) throw new UsageError(hostTexts.recoveryCodeNeeded)
  const recoveryCode = readFileSync(codeFile, 'utf8').trim()
  if (!(await app.recoveryCodeFits(recoveryCode))) return refuse('RECOVERY_CODE_WRONG')
  if (state === 'sealed') await app.handlers.setup.openWithRecoveryCode({ recoveryCode }, guestCall)
}

const COMMAND_LINE = 'command-line'

const caller = (zones: readonly string[]): Caller => ({
  staffId: COMMAND_LINE,
  sessionId: COMMAND_LINE,
  deskCode: '',
  permissions: new Set(permissions),
  scope: { zones },
})

const guestCall: Call = { caller: caller([]), procedure: 'setup.status' }

const administrator = async (app: App): Promise<Caller> => {
  const { zones } = await app.handlers.compound.overview(undefined, guestCall)
  return caller(zones.map(({ code }) => code))
}
