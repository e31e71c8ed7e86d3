import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Client } from './client.ts'
import { useClient } from './client-context.tsx'
import { type Problem, problemOf } from './problem.ts'
import type { Room } from './topics.ts'

type Procedures<R extends Room> = keyof Client[R] & string
type Call = (input: unknown, options?: { signal?: AbortSignal }) => Promise<unknown>

/** What a procedure takes and gives, by its place in the contract. */
export type InputOf<R extends Room, P extends Procedures<R>> = Client[R][P] extends (
  ...rest: infer Rest
) => unknown
  ? Rest[0]
  : never
export type OutputOf<R extends Room, P extends Procedures<R>> = Client[R][P] extends (
  ...rest: never[]
) => Promise<infer Output>
  ? Output
  : never

export interface Read<Data> {
  readonly data: Data | undefined
  /** Nothing to show yet. */
  readonly loading: boolean
  readonly problem: Problem | null
  /** The answer is of the question before: the new one is still under way. */
  readonly kept: boolean
  readonly refresh: () => void
}

interface ReadOptions {
  /** False while what it needs is not known yet. */
  readonly when?: boolean
  /** The last answer stays on the screen while the next is fetched (search as you type). */
  readonly keep?: boolean
}

/** The compiler cannot follow a call picked by two names; the types of `useRead` are the contract's own. */
const pick = (client: Client, room: Room, procedure: string): Call =>
  (client[room] as unknown as Record<string, Call>)[procedure] as Call

export const useRead = <R extends Room, P extends Procedures<R>>(
  room: R,
  procedure: P,
  input: InputOf<R, P>,
  { when = true, keep = false }: ReadOptions = {},
): Read<OutputOf<R, P>> => {
  const client = useClient()
  const query = useQuery({
    queryKey: [room, procedure, input],
    queryFn: ({ signal }) => pick(client, room, procedure)(input, { signal }) as Promise<OutputOf<R, P>>,
    enabled: when,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  })
  const { data, isPending, isPlaceholderData, error, refetch } = query
  return {
    data,
    loading: when && isPending,
    problem: error === null ? null : problemOf(error),
    kept: isPlaceholderData,
    refresh: useCallback(() => void refetch(), [refetch]),
  }
}

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly next: string | null
  /** Of lists that are counted. */
  readonly total?: number
}

type PagedInput<R extends Room, P extends Procedures<R>> = Omit<InputOf<R, P>, 'after' | 'size'>
type RowOf<R extends Room, P extends Procedures<R>> =
  OutputOf<R, P> extends { rows: (infer Row)[] } ? Row : never

export interface Pages<Row> {
  readonly rows: readonly Row[]
  readonly total: number
  readonly loading: boolean
  readonly problem: Problem | null
  readonly hasMore: boolean
  readonly more: () => void
}

/** A register's; a list that is read from its top may ask for less at a time. */
const PAGE_SIZE = 100

/** A keyset-paged list, joined: goes straight into RegisterTable. */
export const usePages = <R extends Room, P extends Procedures<R>>(
  room: R,
  procedure: P,
  input: PagedInput<R, P>,
  size = PAGE_SIZE,
): Pages<RowOf<R, P>> => {
  const client = useClient()
  const query = useInfiniteQuery({
    queryKey: [room, procedure, input, 'pages'],
    queryFn: ({ pageParam, signal }) =>
      pick(
        client,
        room,
        procedure,
      )({ ...input, size, ...(pageParam === null ? {} : { after: pageParam }) }, { signal }) as Promise<
        Page<RowOf<R, P>>
      >,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  })
  const { data, isPending, error, hasNextPage, isFetchingNextPage, fetchNextPage } = query
  return {
    rows: data?.pages.flatMap((page) => page.rows) ?? [],
    total: data?.pages[0]?.total ?? 0,
    loading: isPending,
    problem: error === null ? null : problemOf(error),
    hasMore: hasNextPage && !isFetchingNextPage,
    more: useCallback(() => void fetchNextPage(), [fetchNextPage]),
  }
}
