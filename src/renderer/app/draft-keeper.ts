/** Knows every half-typed form of the window, so that a lock can wait until each is stored. */
export interface DraftKeeper {
  readonly register: (save: () => Promise<void>) => () => void
  readonly saveAll: () => Promise<void>
}

export const makeDraftKeeper = (): DraftKeeper => {
  const saves = new Set<() => Promise<void>>()
  return {
    register: (save) => {
      saves.add(save)
      return () => saves.delete(save)
    },
    saveAll: async () => {
      await Promise.all([...saves].map((save) => save()))
    },
  }
}

/** Runs at most once in `ms`, and always a last time after the last call. */
export const trailing = (run: () => Promise<void>, ms: number) => {
  let timer: ReturnType<typeof setTimeout> | null = null
  const now = async (): Promise<void> => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    await run()
  }
  return {
    soon: (): void => {
      timer ??= setTimeout(() => void now(), ms)
    },
    /** What waits is done at once. */
    now,
    drop: (): void => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
