import { useEffect, useLayoutEffect, useRef } from 'react'

const DIALOGS = '[role=dialog], .ant-modal-wrap'
/** The house's own keys (lock, blur) work whatever stands in front. */
const ofTheHouse = /^F\d+$/

const inDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(DIALOGS) !== null

/** A dialog that is open and has lost the focus, or has not got it yet, takes it. */
const focusDialog = (): void => {
  const dialog = [...document.querySelectorAll<HTMLElement>('[role=dialog]')].at(-1)
  if (dialog === undefined) return
  if (!dialog.hasAttribute('tabindex')) dialog.tabIndex = -1
  dialog.focus({ preventScroll: true })
}

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body

/** Whoever had the focus before gets it back, unless somebody else has taken it meanwhile. */
export const useFocusBack = (open = true): void => {
  const opener = useRef<Element | null>(null)
  const wasOpen = useRef(false)
  // While it is drawn: once it stands, its own first field has the focus.
  if (open && !wasOpen.current) opener.current = document.activeElement
  wasOpen.current = open
  useLayoutEffect(() => {
    if (!open) return
    return () => {
      const before = opener.current
      requestAnimationFrame(() => {
        if (isNowhere() && before instanceof HTMLElement) before.focus({ preventScroll: true })
      })
    }
  }, [open])
}

/**
 * From the moment a dialog is asked for, keys are its own: until it has the focus, none of them reaches the screen
 * behind it, where Esc would drop what is in hand.
 */
export const useDialogKeys = (open: boolean, onEscape: () => void): void => {
  const close = useRef(onEscape)
  useEffect(() => {
    close.current = onEscape
  })
  useFocusBack(open)
  useLayoutEffect(() => {
    if (!open) return
    const keep = (event: KeyboardEvent): void => {
      if (inDialog(event.target) || ofTheHouse.test(event.key)) return
      event.stopImmediatePropagation()
      if (event.key !== 'Tab') event.preventDefault()
      if (event.key === 'Escape') close.current()
      else focusDialog()
    }
    window.addEventListener('keydown', keep, { capture: true })
    return () => window.removeEventListener('keydown', keep, { capture: true })
  }, [open])
}
