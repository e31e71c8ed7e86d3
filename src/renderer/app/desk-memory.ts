import { useCallback, useMemo } from 'react'
import { useDeskStore } from './desk-store.ts'
import { useSession } from './session.tsx'

/** Names a piece of what a page remembers, and says what it is. */
export interface MemoryOf<Value> {
  readonly name: string
  readonly usual: Value
}

/**
 * What a page knows again when the clerk comes back to it, from another page or through the lock. It stays in this
 * window and with this desk; what has to outlive the window is a draft.
 */
export const useDeskMemory = <Value>({
  name,
  usual,
}: MemoryOf<Value>): { readonly recall: () => Value; readonly keep: (value: Value) => void } => {
  const store = useDeskStore()
  const key = `${useSession().desk.code} ${name}`
  const recall = useCallback(
    // Written by `keep` under the same name alone.
    (): Value => (store.getState().memory.get(key) as Value | undefined) ?? usual,
    [store, key, usual],
  )
  const keep = useCallback((value: Value): void => void store.getState().memory.set(key, value), [store, key])
  return useMemo(() => ({ recall, keep }), [recall, keep])
}
