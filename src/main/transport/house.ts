import type { AnyContractRouter } from '@orpc/contract'
import type { Caller } from '#core/kernel/caller.ts'
import type { HardRule } from '#core/kernel/content/check.ts'
import type { Call } from '#core/kernel/handler.ts'
import type { Log } from '#core/kernel/ports.ts'

export type Handler = (input: never, call: Call) => Promise<unknown>
export interface HandlerTree {
  readonly [name: string]: Handler | HandlerTree
}

/** What a transport needs of the house. `App` is one; a test can hand in a smaller one. */
export interface House {
  readonly contract: AnyContractRouter
  readonly handlers: HandlerTree
  readonly log: Log
  callerOf(token: string | null): Caller | null
  /** A text was refused by these rules of the content check; the house counts them. */
  contentRefused(rules: readonly HardRule[]): Promise<void>
  explain(
    error: unknown,
    procedure: string,
  ): { readonly code: string; readonly data: unknown; readonly message: string }
}

/** What a wire knows of one call before dispatch looks at it. */
export interface Wire {
  readonly token: string | null
}
