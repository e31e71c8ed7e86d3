import { useLayoutEffect } from 'react'
import { isComposing } from '../ui/composing.ts'
import { keepFromPage, typeNow } from './held-keys.ts'

/** Frames that a page has to give the focus to its first field. */
const PATIENCE = 10
/** They belong to the desk or to the browser, whatever is still loading. */
const neverHeld = /^(F\d+|Escape|Tab|Alt|Control|Shift|Meta)$/

const nowhere = (): boolean => document.activeElement === null || document.activeElement.matches('body, main')

/**
 * Keys pressed while a page still loads are meant for it. They wait, and go to whatever has the focus once the page
 * is there, in the order in which they were pressed.
 */
export const useTypeAhead = (): void => {
  useLayoutEffect(() => {
    const waiting: KeyboardEvent[] = []
    let stands = false
    const giveAll = (): void => {
      window.removeEventListener('keydown', hold, { capture: true })
      for (const event of waiting.splice(0)) typeNow(event)
    }
    const hold = (event: KeyboardEvent): void => {
      if (isComposing(event) || event.ctrlKey || event.altKey || event.metaKey) return
      if (neverHeld.test(event.key)) return
      // The page has given the focus away: this key is for whoever has it, and goes there untouched.
      if (stands && !nowhere()) giveAll()
      else {
        keepFromPage(event)
        waiting.push(event)
      }
    }
    const give = (patience: number): void => {
      if (nowhere() && patience > 0) requestAnimationFrame(() => give(patience - 1))
      else giveAll()
    }
    window.addEventListener('keydown', hold, { capture: true })
    return () => {
      stands = true
      requestAnimationFrame(() => give(PATIENCE))
    }
  }, [])
}
