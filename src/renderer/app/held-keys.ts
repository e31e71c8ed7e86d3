import { quietTimer } from './quiet-timer.ts'
import { textControlOf, typeInto } from './scan-field.ts'

/** A single letter outside a field waits this long to see whether a scan follows; nobody notices. */
const HOLD_MS = 40

/** Keys that were held back once and are handed out again: nobody takes them for fresh ones. */
const replays = new WeakSet<Event>()

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

const copyOf = ({ key, code, shiftKey }: KeyboardEvent): KeyboardEvent => {
  const copy = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true })
  replays.add(copy)
  return copy
}

/** Types a key that was held back; a field gets its character, as if nothing had been held. */
const type = (copy: KeyboardEvent, place: EventTarget): void => {
  if (!place.dispatchEvent(copy)) return
  const control = textControlOf(place)
  if (control !== null && [...copy.key].length === 1) typeInto(control, copy.key)
}

/** For whoever has the focus by now. */
export const typeNow = (event: KeyboardEvent): void =>
  type(copyOf(event), document.activeElement ?? document.body)

/** A page that opened meanwhile may have given the focus to its first field: then the key is meant for that. */
const placeNow = (target: EventTarget): EventTarget => {
  const active = document.activeElement ?? document.body
  const gone = target instanceof Node && !target.isConnected
  return gone || textControlOf(active) !== null ? active : target
}

export const makeHeldKeys = (): HeldKeys => {
  let held: { copy: KeyboardEvent; target: EventTarget }[] = []
  const giveBack = (): void => {
    timer.stop()
    const keys = held
    held = []
    for (const { copy, target } of keys) type(copy, placeNow(target))
  }
  const timer = quietTimer(giveBack, () => HOLD_MS)
  return {
    hold: (event) => {
      if (event.target === null) return
      keepFromPage(event)
      const copy = copyOf(event)
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
