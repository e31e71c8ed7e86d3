/** The pieces of a keyboard event that decide which key of the map it is. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
}

const named: Readonly<Record<string, string>> = { Escape: 'Esc', ' ': 'Space', '+': '=' }

/** Letters and digits by their place on the keyboard: an input method hides them in `key`. */
const baseOf = ({ key, code }: KeyPress): string => {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (letter !== undefined) return letter
  if (digit !== undefined) return digit
  if (code === 'Equal' || code === 'NumpadAdd') return '='
  if (code === 'Minus' || code === 'NumpadSubtract') return '-'
  return named[key] ?? key
}

const isCharacter = (base: string): boolean => [...base].length === 1

/** `Ctrl+K`, `F3`, `A`, `Shift+F1`: the one spelling of a key in the whole renderer. */
export const keyOf = (press: KeyPress): string => {
  const base = baseOf(press)
  // Ctrl+Shift+D is a key of its own; the shift that makes + of = is not.
  const withControl = press.ctrlKey && /^[A-Z]$/.test(base)
  const held = [
    (press.ctrlKey || press.metaKey) && 'Ctrl',
    press.altKey && 'Alt',
    press.shiftKey && (!isCharacter(base) || withControl) && 'Shift',
  ].filter((part): part is string => typeof part === 'string')
  return [...held, base].join('+')
}

const caps: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  'Ctrl+Enter': 'Ctrl+↵',
}

/** As printed on the key cap: `Ctrl+↵`, `↑↓`, `F2 Ctrl+K`. */
export const capOf = (keys: string | readonly string[]): string => {
  const all = (typeof keys === 'string' ? [keys] : keys).map((key) => caps[key] ?? key)
  return all.join(all.every((cap) => [...cap].length === 1) ? '' : ' ')
}

/** What has the focus, as far as keys care. */
export type Focus = 'text' | 'number' | 'control' | 'elsewhere'

const ofTheText = new Set([
  'Space',
  'Home',
  'End',
  'ArrowLeft',
  'ArrowRight',
  'Ctrl+Z',
  'Ctrl+A',
  'Ctrl+C',
  'Ctrl+V',
  'Ctrl+X',
  'Backspace',
  'Delete',
])
const ofTheControl = new Set(['Enter', 'Space'])

/**
 * Whether the screen may have a key, or whatever has the focus keeps it. Letters are text in a field that takes
 * names, and acts in one that takes digits; Enter and Space belong to the button that has the focus.
 */
export const screenMayHave = (key: string, focus: Focus): boolean => {
  if (focus === 'elsewhere') return true
  if (focus === 'control') return !ofTheControl.has(key)
  if (ofTheText.has(key)) return false
  if (!isCharacter(key)) return true
  return focus === 'number' && /^[A-Z]$/.test(key)
}
