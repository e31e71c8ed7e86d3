import type { CDPSession, Page } from '@playwright/test'

const SECONDS_BETWEEN_KEYS = 0.004

const keyOf = (character: string) => {
  if (/\d/.test(character)) return { code: `Digit${character}`, modifiers: 0 }
  if (/[a-z]/i.test(character))
    return { code: `Key${character.toUpperCase()}`, modifiers: /[A-Z]/.test(character) ? 8 : 0 }
  return { code: 'Minus', modifiers: 0 }
}

const press = (
  cdp: CDPSession,
  key: { key: string; code: string; text: string; modifiers: number },
  at: number,
) => {
  const event = { ...key, windowsVirtualKeyCode: key.text.toUpperCase().charCodeAt(0), timestamp: at }
  return [
    cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
  ]
}

/** A wedge scanner: it types into whatever has the focus, four milliseconds a key, and ends with Enter. */
export const plugInScanner = async (page: Page): Promise<(code: string) => Promise<void>> => {
  const cdp = await page.context().newCDPSession(page)
  return async (code) => {
    const start = Date.now() / 1000
    const keys = [...code].map((character) => ({ key: character, text: character, ...keyOf(character) }))
    const all = [...keys, { key: 'Enter', text: '\r', code: 'Enter', modifiers: 0 }]
    await Promise.all(all.flatMap((key, index) => press(cdp, key, start + index * SECONDS_BETWEEN_KEYS)))
  }
}
