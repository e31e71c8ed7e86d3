/** A timer this late ran on a busy page, where keys may still wait in line behind it. */
const LATE_MS = 20

export interface QuietTimer {
  /** Runs once when nothing has restarted it for its time. */
  readonly restart: () => void
  readonly stop: () => void
}

/** Waits for silence and is not fooled by a page that was busy meanwhile. */
export const quietTimer = (run: () => void, length: () => number): QuietTimer => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const restart = (): void => {
    clearTimeout(timer)
    const ms = length()
    const due = performance.now() + ms
    timer = setTimeout(() => (performance.now() - due > LATE_MS ? restart() : run()), ms)
  }
  return { restart, stop: () => clearTimeout(timer) }
}
