import type { ContractProcedure, InferSchemaInput, InferSchemaOutput } from '@orpc/contract'
import type { Caller } from './caller.ts'
import type { BusinessDate } from './schema.ts'

/** One call on its way through the house. */
export interface Call {
  readonly caller: Caller
  /** Path of the procedure, such as `parcels.intake`: the name of the act in the audit trail. */
  readonly procedure: string
  readonly signal?: AbortSignal | undefined
}

/** Who acts, by which call, and when. */
export interface Moment {
  readonly call: Call
  /** Epoch milliseconds, the same for the whole command. */
  readonly now: number
  readonly businessDate: BusinessDate
}

/** What a module's router gives for each procedure of its contract. */
export type Handlers<C> = {
  readonly [K in keyof C]: C[K] extends ContractProcedure<infer In, infer Out, infer _E, infer _M>
    ? (input: InferSchemaOutput<In>, call: Call) => Promise<InferSchemaInput<Out>>
    : Handlers<C[K]>
}
