import type { ScanSuffix } from '#core/settings/settings.contract.ts'
import { isComposing } from '../ui/composing.ts'
import { keepFromPage, makeHeldKeys } from './held-keys.ts'
import { quietTimer } from './quiet-timer.ts'
import {
  endOfPause,
  feed,
  isBurst,
  noScan,
  type ScanKey,
  type ScanRules,
  type ScanState,
  type ScanStep,
  scanRules,
} from './scan-decoder.ts'
import { type FieldSnapshot, snapshotOf, textControlOf } from './scan-field.ts'

/** A scan, and how it arrived: what the set-up page shows. */
export interface HeardScan {
  readonly code: string
  /** Keys without Shift and suffix. */
  readonly length: number
  /** The longest pause between two keys of it. */
  readonly gapMs: number
  readonly suffix: ScanSuffix
}

/** With the capital lock off a capital can only come from Shift, however it was pressed. */
const isShifted = (event: KeyboardEvent): boolean =>
  event.shiftKey || (/^[A-Z]$/.test(event.key) && !event.getModifierState('CapsLock'))

const keyFrom = (event: KeyboardEvent): ScanKey => ({
  code: event.code,
  shift: isShifted(event),
  repeat: event.repeat,
  chord: event.ctrlKey || event.altKey || event.metaKey,
  at: event.timeStamp,
})

const brokenOff = (step: ScanStep): boolean => step.kind === 'idle' || step.kind === 'maybe'

/** The field into which a scan runs: it gets back what it held before the first character. */
const makeDiversion = () => {
  let field: FieldSnapshot | null = null
  let diverted = false
  return {
    begin: (target: EventTarget | null): void => {
      const control = textControlOf(target)
      field = control === null ? null : snapshotOf(control)
      diverted = false
    },
    inField: (): boolean => field !== null,
    divert: (composing: boolean): void => {
      if (diverted || field === null) return
      diverted = true
      if (composing) field.divert()
      else field.restore()
    },
    end: (): void => {
      if (diverted) field?.restore()
      field = null
      diverted = false
    },
  }
}

/**
 * Hears scans on every screen, whatever has the focus. Keys outside a field are held back for a moment and given to
 * the page when no scan follows; a field into which the first characters ran gets back what it held.
 */
export const listenForScans = (
  onScan: (heard: HeardScan) => void,
  rulesNow: () => ScanRules = () => scanRules,
): (() => void) => {
  let state = noScan
  let widest = 0
  const held = makeHeldKeys()
  const diversion = makeDiversion()
  const pause = quietTimer(
    () => finish(endOfPause(state, rulesNow()), 'none', state),
    () => rulesNow().pauseMs,
  )

  const finish = (code: string | null, suffix: ScanSuffix, { characters }: ScanState): void => {
    pause.stop()
    diversion.end()
    state = noScan
    if (code !== null) onScan({ code, suffix, length: characters.length, gapMs: widest })
  }
  const maybe = (event: KeyboardEvent): void => {
    if (state.characters.length === 1) {
      held.giveBack()
      diversion.begin(event.target)
    }
    if (!diversion.inField()) held.hold(event)
    pause.restart()
  }
  const burst = (event: KeyboardEvent): void => {
    keepFromPage(event)
    held.drop()
    diversion.divert(isComposing(event))
    pause.restart()
  }
  const take = (event: KeyboardEvent, step: ScanStep): void => {
    if (step.kind === 'idle') held.giveBack()
    if (step.kind === 'maybe') maybe(event)
    if (step.kind === 'burst') burst(event)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (held.isReplay(event)) return
    const before = state
    const rules = rulesNow()
    const key = keyFrom(event)
    const step = feed(before, key, rules)
    if (step.kind === 'scan') {
      keepFromPage(event)
      finish(step.code, key.code === 'Tab' ? 'tab' : 'enter', before)
      return
    }
    // A burst that ends in neither suffix nor silence still was a scan.
    if (isBurst(before, rules) && brokenOff(step)) finish(endOfPause(before, rules), 'none', before)
    widest = step.state.characters.length < 2 ? 0 : Math.max(widest, key.at - before.lastAt)
    state = step.state
    take(event, step)
  }
  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    pause.stop()
    held.drop()
    window.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}
