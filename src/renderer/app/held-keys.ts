import { quietTimer } from './quiet-timer.ts'

/** A single letter outside a field waits this long to see whether a scan follows; nobody notices. */
const HOLD_MS = 40

export interface HeldKeys {
  /** Keeps a key from the page for now. */
  readonly hold: (event: KeyboardEvent) => void
  /** They were the start of a scan: the page never hears of them. */
  readonly drop: () => void
  /** They were typed: the page gets them, in order. */
  readonly giveBack: () => void
  readonly isReplay: (event: Event) => boolean
}

export const keepFromPage = (event: KeyboardEvent): void => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

const copyOf = ({ key, code, shiftKey }: KeyboardEvent): KeyboardEvent =>
  new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })

export const makeHeldKeys = (): HeldKeys => {
  let held: { copy: KeyboardEvent; target: EventTarget }[] = []
  const replays = new WeakSet<Event>()
  const giveBack = (): void => {
    timer.stop()
    const keys = held
    held = []
    for (const { copy, target } of keys) target.dispatchEvent(copy)
  }
  const timer = quietTimer(giveBack, () => HOLD_MS)
  return {
    hold: (event) => {
      if (event.target === null) return
      keepFromPage(event)
      const copy = copyOf(event)
      replays.add(copy)
      held.push({ copy, target: event.target })
      timer.restart()
    },
    drop: () => {
      timer.stop()
      held = []
    },
    giveBack,
    isReplay: (event) => replays.has(event),
  }
}
