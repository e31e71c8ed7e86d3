import type { Page } from '@playwright/test'

interface Stroke {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly at: number
}

/** Silence between two scans. */
const APART_MS = 500

const keysOf = (character: string): Omit<Stroke, 'at'>[] => {
  if (/\d/.test(character)) return [{ key: character, code: `Digit${character}`, shiftKey: false }]
  if (character === '-') return [{ key: character, code: 'Minus', shiftKey: false }]
  return [
    { key: 'Shift', code: 'ShiftLeft', shiftKey: true },
    { key: character, code: `Key${character}`, shiftKey: true },
  ]
}

/** What a wedge scanner sends: capitals with Shift before them, Enter behind. */
const strokesOf = (codes: readonly string[], gap: () => number): Stroke[] => {
  let at = 0
  return codes.flatMap((code) => {
    at += APART_MS
    const keys = [...[...code].flatMap(keysOf), { key: 'Enter', code: 'Enter', shiftKey: false }]
    return keys.map((stroke) => {
      at += gap()
      return { ...stroke, at }
    })
  })
}

export interface ScanManner {
  readonly composing?: boolean
}

/** The gaps stand in the events themselves, so that a busy machine changes none. */
export const scanAll = (
  page: Page,
  codes: readonly string[],
  gap: () => number,
  manner: ScanManner = {},
): Promise<void> =>
  page.evaluate(
    ({ strokes, composing }) => {
      const start = performance.now()
      const typeInto = (target: Element, key: string): void => {
        if (!(target instanceof HTMLInputElement) || key.length > 1) return
        target.setRangeText(key, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end')
        target.dispatchEvent(new InputEvent('input', { bubbles: true, data: key }))
      }
      for (const { at, ...stroke } of strokes) {
        const target = document.activeElement ?? document.body
        const hidden = composing ? { key: 'Process', keyCode: 229 } : {}
        const event = new KeyboardEvent('keydown', { ...stroke, ...hidden, bubbles: true, cancelable: true })
        Object.defineProperty(event, 'timeStamp', { value: start + at })
        if (target.dispatchEvent(event) && !composing) typeInto(target, stroke.key)
      }
    },
    { strokes: strokesOf(codes, gap), composing: manner.composing ?? false },
  )
