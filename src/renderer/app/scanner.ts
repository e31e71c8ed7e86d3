import { isComposing } from '../ui/composing.ts'
import { endOfPause, feed, isBurst, noScan, type ScanKey, type ScanRules, scanRules } from './scan-decoder.ts'
import { type FieldSnapshot, snapshotOf, textControlOf } from './scan-field.ts'

/** A scan without a suffix ends after this much silence; a busy page may deliver keys that late. */
const PAUSE_MS = 100
/** A single letter outside a field waits this long to see whether a scan follows; nobody notices. */
const HOLD_MS = 40

const keyFrom = (event: KeyboardEvent): ScanKey => ({
  code: event.code,
  shift: event.shiftKey,
  repeat: event.repeat,
  chord: event.ctrlKey || event.altKey || event.metaKey,
  at: event.timeStamp,
})

const keepFromPage = (event: KeyboardEvent): void => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

const copyOf = (event: KeyboardEvent): KeyboardEvent =>
  new KeyboardEvent('keydown', {
    key: event.key,
    code: event.code,
    shiftKey: event.shiftKey,
    bubbles: true,
    cancelable: true,
  })

/**
 * Hears scans on every screen, whatever has the focus. Keys outside a field are held back for a moment and given to
 * the page when no scan follows; a field into which the first characters ran gets back what it held.
 */
export const listenForScans = (
  onScan: (code: string) => void,
  page: Window = window,
  rules: ScanRules = scanRules,
): (() => void) => {
  let state = noScan
  let field: FieldSnapshot | null = null
  let diverted = false
  let held: { event: KeyboardEvent; target: EventTarget }[] = []
  let pause = 0
  let hold = 0
  const replayed = new WeakSet<Event>()

  const giveBack = (): void => {
    page.clearTimeout(hold)
    const keys = held
    held = []
    for (const { event, target } of keys) {
      const copy = copyOf(event)
      replayed.add(copy)
      target.dispatchEvent(copy)
    }
  }
  const finish = (code: string | null): void => {
    page.clearTimeout(pause)
    if (diverted) field?.restore()
    state = noScan
    field = null
    diverted = false
    if (code !== null) onScan(code)
  }
  const collect = (event: KeyboardEvent, first: boolean): void => {
    if (first) {
      giveBack()
      const control = textControlOf(event.target)
      field = control === null ? null : snapshotOf(control)
    }
    if (field !== null || event.target === null) return
    keepFromPage(event)
    held.push({ event, target: event.target })
    page.clearTimeout(hold)
    hold = page.setTimeout(giveBack, HOLD_MS)
  }
  const divert = (event: KeyboardEvent): void => {
    keepFromPage(event)
    page.clearTimeout(hold)
    held = []
    if (diverted || field === null) return
    diverted = true
    if (isComposing(event)) field.divert()
    else field.restore()
  }
  const awaitPause = (): void => {
    page.clearTimeout(pause)
    pause = page.setTimeout(() => finish(endOfPause(state, rules)), PAUSE_MS)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (replayed.has(event)) return
    const wasBurst = isBurst(state, rules)
    const before = state
    const step = feed(state, keyFrom(event), rules)
    state = step.state
    if (step.kind === 'shift') return
    // A burst that ends in neither suffix nor silence still was a scan.
    if (wasBurst && (step.kind === 'idle' || step.kind === 'maybe')) {
      const next = step.state
      finish(endOfPause(before, rules))
      state = next
    }
    if (step.kind === 'idle') return giveBack()
    if (step.kind === 'maybe') collect(event, step.state.characters.length === 1)
    if (step.kind === 'burst') divert(event)
    if (step.kind !== 'scan') return awaitPause()
    keepFromPage(event)
    finish(step.code)
  }
  page.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    page.clearTimeout(pause)
    page.clearTimeout(hold)
    page.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}
