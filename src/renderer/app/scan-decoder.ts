/**
 * Tells a scanner from a typist. A wedge scanner types, and a Chinese input method swallows what it types: so the
 * characters come from the physical key and the time between keys, never from the text of a field
 * (spec/shell.md, "Scanner, global").
 */
export interface ScanKey {
  readonly code: string
  readonly shift: boolean
  /** Held down: scanners never repeat a key that way. */
  readonly repeat: boolean
  /** Ctrl, Alt or Meta are held: a shortcut, not a scan. */
  readonly chord: boolean
  /** Milliseconds, from the event itself. */
  readonly at: number
}

export interface ScanState {
  readonly characters: string
  readonly lastAt: number
}

export interface ScanRules {
  /** Longest pause inside a scan. */
  readonly gapMs: number
  readonly minLength: number
  /** Characters that this desk's scanner puts before every code. */
  readonly prefix: string
  /** Silence that ends a scan which no Enter or Tab has ended. */
  readonly pauseMs: number
}

export const scanRules: ScanRules = { gapMs: 30, minLength: 4, prefix: '', pauseMs: 100 }

export const noScan: ScanState = { characters: '', lastAt: Number.NEGATIVE_INFINITY }

/**
 * `idle`: the key is the typist's. `shift`: alone it means nothing, and a scan goes on through it. `maybe`: it could
 * start a scan. `burst`: it belongs to one, keep it from the page. `scan`: the suffix came, here is the code.
 */
export type ScanStep =
  | { readonly kind: 'idle' | 'shift' | 'maybe' | 'burst'; readonly state: ScanState }
  | { readonly kind: 'scan'; readonly state: ScanState; readonly code: string }

const plain: Readonly<Record<string, string>> = {
  Minus: '-',
  Equal: '=',
  Slash: '/',
  Period: '.',
  Comma: ',',
  Semicolon: ';',
  Quote: "'",
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
  Backquote: '`',
  Space: ' ',
  NumpadDecimal: '.',
  NumpadSubtract: '-',
  NumpadAdd: '+',
  NumpadDivide: '/',
  NumpadMultiply: '*',
}
const shifted: Readonly<Record<string, string>> = {
  Minus: '_',
  Equal: '+',
  Slash: '?',
  Period: '>',
  Comma: '<',
  Semicolon: ':',
  Quote: '"',
  Backslash: '|',
  BracketLeft: '{',
  BracketRight: '}',
  Backquote: '~',
  Space: ' ',
}
const shiftedDigits = ')!@#$%^&*('

/** The character of a key on the US layout that scanners type in; null for keys that make none. */
export const characterOf = (code: string, shift: boolean): string | null => {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter !== undefined) return shift ? letter : letter.toLowerCase()
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit !== undefined) return shift ? (shiftedDigits[Number(digit)] ?? null) : digit
  const pad = /^Numpad(\d)$/.exec(code)?.[1]
  return pad ?? (shift ? (shifted[code] ?? plain[code]) : plain[code]) ?? null
}

const suffixes = new Set(['Enter', 'NumpadEnter', 'Tab'])
const shifts = new Set(['ShiftLeft', 'ShiftRight'])

const withoutPrefix = (characters: string, prefix: string): string =>
  prefix !== '' && characters.startsWith(prefix) ? characters.slice(prefix.length) : characters

export const isBurst = (state: ScanState, rules: ScanRules): boolean =>
  state.characters.length >= rules.minLength

/** Ends a scan whose scanner sends no suffix, after a pause; null when what came was no scan. */
export const endOfPause = (state: ScanState, rules: ScanRules): string | null =>
  isBurst(state, rules) ? withoutPrefix(state.characters, rules.prefix) : null

/** One key further. */
export const feed = (state: ScanState, key: ScanKey, rules: ScanRules = scanRules): ScanStep => {
  if (key.chord || key.repeat) return { kind: 'idle', state: noScan }
  const near = key.at - state.lastAt <= rules.gapMs
  if (shifts.has(key.code)) return { kind: 'shift', state: near ? { ...state, lastAt: key.at } : noScan }
  if (suffixes.has(key.code)) return endBySuffix(state, near, rules)
  const character = characterOf(key.code, key.shift)
  if (character === null || (character === ' ' && !near)) return { kind: 'idle', state: noScan }
  const next = { characters: near ? state.characters + character : character, lastAt: key.at }
  return { kind: isBurst(next, rules) ? 'burst' : 'maybe', state: next }
}

const endBySuffix = (state: ScanState, near: boolean, rules: ScanRules): ScanStep => {
  const code = near ? endOfPause(state, rules) : null
  return code === null ? { kind: 'idle', state: noScan } : { kind: 'scan', state: noScan, code }
}
