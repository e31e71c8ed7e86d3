import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Client } from './client.ts'
import { CONNECTION_LOST, problemOf } from './problem.ts'

const ClientContext = createContext<Client | null>(null)

/** The client of the window; pages read through `useRead` and write through `useAct`. */
export const useClient = (): Client => {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('useClient outside ClientProvider')
  return client
}

const RETRIES = 3

const lineBroke = (failures: number, error: unknown): boolean =>
  failures < RETRIES && problemOf(error).code === CONNECTION_LOST

const makeQueryClient = (onSignedOut: () => void): QueryClient => {
  const onError = (error: unknown): void => {
    if (problemOf(error).code === 'NOT_SIGNED_IN') onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: lineBroke, staleTime: 30_000, networkMode: 'always', refetchOnWindowFocus: false },
      mutations: { retry: lineBroke, networkMode: 'always' },
    },
  })
}

interface ClientProviderProps {
  client: Client
  /** The core answered that this session has ended. */
  onSignedOut: () => void
  children: ReactNode
}

export const ClientProvider = ({ client, onSignedOut, children }: ClientProviderProps) => {
  const [queries] = useState(() => makeQueryClient(onSignedOut))
  return (
    <ClientContext value={client}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </ClientContext>
  )
}
