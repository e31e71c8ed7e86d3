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

/** Runs at most once in `ms`, and always a last time after the last call; one run after the other, never two at once. */
export const trailing = (run: () => Promise<void>, ms: number) => {
  let timer: ReturnType<typeof setTimeout> | null = null
  let running: Promise<void> = Promise.resolve()
  const stop = (): boolean => {
    if (timer === null) return false
    clearTimeout(timer)
    timer = null
    return true
  }
  const start = (): void => {
    running = running.then(run, run)
  }
  return {
    soon: (): void => {
      timer ??= setTimeout(() => {
        timer = null
        start()
      }, ms)
    },
    /** What waits is done at once, and what is under way is over when this settles: a lock ends the session behind it. */
    now: async (): Promise<void> => {
      if (stop()) start()
      await running
    },
    /** What waits is not done any more. */
    drop: async (): Promise<void> => {
      stop()
      await running
    },
  }
}
