import { contract, type Contract } from './contract.ts'
import type { Caller } from './kernel/caller.ts'
import type { Handlers } from './kernel/handler.ts'
import type { Clock, Entries, FontFiles, Jobs, Keychain, Log, Random } from './kernel/ports.ts'

export interface AppPorts {
  readonly dataDir: string
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly keychain: Keychain | null
  readonly jobs: Jobs
  readonly entries: Entries
  readonly fonts: FontFiles
}

/** What a transport needs of the house: it knows no module. */
export interface App {
  readonly contract: Contract
  readonly handlers: Handlers<Contract>
  readonly log: Log
  /** Who holds this bearer token; null when it is unknown, locked or timed out. Does not count as activity. */
  callerOf(token: string | null): Caller | null
  /** Turns anything thrown into a declared code, its data and its Chinese sentence. Logs what is not a refusal. */
  explain(error: unknown, procedure: string): { readonly code: string; readonly data: unknown; readonly message: string }
  /** Ends every session, so that each window shows the lock screen: the machine sleeps or its screen was locked. */
  lockAll(reason: 'suspend' | 'lock-screen'): void
  close(): Promise<void>
}

export const createApp = async (_ports: AppPorts): Promise<App> => {
  throw new Error(`not built yet: ${Object.keys(contract).join()}`)
}
