import type { DeskClient } from '../../src/main/host/bench/practice-staff.ts'

type In<R extends 'parcels' | 'imports', P extends keyof DeskClient[R]> = DeskClient[R][P] extends (
  input: infer I,
  ...rest: never[]
) => unknown
  ? I
  : never
type Out<R extends 'parcels' | 'imports', P extends keyof DeskClient[R]> = DeskClient[R][P] extends (
  ...all: never[]
) => PromiseLike<infer O>
  ? O
  : never

/** One command of the loop, as it is sent: sent again with the same id, it must not count twice. */
export type Act =
  | { readonly kind: 'intake'; readonly input: In<'parcels', 'intake'> }
  | { readonly kind: 'release'; readonly input: In<'parcels', 'release'> }
  | { readonly kind: 'import'; readonly input: In<'imports', 'commit'> }

/** A command with the outcome that was acknowledged. */
export type Done =
  | (Extract<Act, { kind: 'intake' }> & { readonly outcome: Out<'parcels', 'intake'> })
  | (Extract<Act, { kind: 'release' }> & { readonly outcome: Out<'parcels', 'release'> })
  | (Extract<Act, { kind: 'import' }> & { readonly outcome: Out<'imports', 'commit'> })

export type Line =
  | { readonly kind: 'warm' | 'open' | 'signed-in' }
  | { readonly kind: 'ask'; readonly act: Act }
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'done'; readonly done: Done }

export interface Orders {
  readonly folder: string
  readonly round: number
  /** A command whose outcome nobody knows, since the desk died before it could tell. */
  readonly retry: Act | null
  /** Ends by itself after so many, without closing anything; else it works until it is killed. */
  readonly acts?: number
}
