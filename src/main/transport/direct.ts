import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { dispatch } from './dispatch.ts'
import type { House, Wire } from './house.ts'

/** Calls the house in this process, along the same road as every window: for tests, command line and benchmarks. */
export const directClient = <H extends House>(
  house: H,
  token: string | null,
): ContractRouterClient<H['contract']> =>
  createRouterClient(dispatch(house), { context: { token } satisfies Wire }) as never
