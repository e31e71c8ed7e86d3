import { useMutation } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Client } from './client.ts'
import { useClient } from './client-context.tsx'
import { newCommandId } from './command-id.ts'
import { type Problem, problemOf } from './problem.ts'
import type { Room } from './topics.ts'
import type { InputOf, OutputOf } from './use-read.ts'

type Procedures<R extends Room> = keyof Client[R] & string
type Given<Input> = Input extends { commandId: string } ? Omit<Input, 'commandId'> : Input
type Call = (input: unknown) => Promise<unknown>

export type Answer<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly problem: Problem }

export interface Act<Input, Output> {
  /** Never throws: the answer says how it went. The same function at every drawing, so that an effect may name it. */
  readonly act: (input: Input) => Promise<Answer<Output>>
  readonly busy: boolean
  readonly problem: Problem | null
  readonly reset: () => void
}

/**
 * A command, disclosure or session call. The command id is made with the act and kept through every retry over a
 * broken line, so that pressing Enter once is doing it once.
 */
export const useAct = <R extends Room, P extends Procedures<R>>(
  room: R,
  procedure: P,
): Act<Given<InputOf<R, P>>, OutputOf<R, P>> => {
  const client = useClient()
  const mutation = useMutation({
    mutationFn: (input: unknown) =>
      ((client[room] as unknown as Record<string, Call>)[procedure] as Call)(input) as Promise<
        OutputOf<R, P>
      >,
  })
  const { mutateAsync, isPending, error, reset } = mutation
  const act = useCallback(
    async (input: Given<InputOf<R, P>>): Promise<Answer<OutputOf<R, P>>> => {
      try {
        const value = await mutateAsync(
          typeof input === 'object' ? { commandId: newCommandId(), ...input } : input,
        )
        return { ok: true, value }
      } catch (thrown) {
        return { ok: false, problem: problemOf(thrown) }
      }
    },
    [mutateAsync],
  )
  return {
    act,
    busy: isPending,
    problem: error === null ? null : problemOf(error),
    reset,
  }
}
