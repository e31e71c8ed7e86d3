import { useEffect } from 'react'

const MARK = 'data-first-focus'

const page = (): HTMLElement | null => document.querySelector('main')

const mark = (element: Element): void => {
  for (const old of document.querySelectorAll(`[${MARK}]`)) old.removeAttribute(MARK)
  element.setAttribute(MARK, '')
}

/** Remembers what a page gave the focus to when it opened: one of it lives as long as a page is open. */
export const FirstFocus = (): null => {
  useEffect(() => {
    const main = page()
    if (main === null) return
    const active = document.activeElement
    if (active !== null && active !== main && main.contains(active)) mark(active)
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target !== main) mark(target)
    }
    main.addEventListener('focusin', note, { once: true })
    return () => main.removeEventListener('focusin', note)
  }, [])
  return null
}

/** The page that is open already is opened by nobody: what had the focus first has it again. */
export const focusPage = (): void => {
  const first = page()?.querySelector(`[${MARK}]`) ?? page()?.querySelector('[role=grid], input:enabled')
  if (first instanceof HTMLElement) first.focus({ preventScroll: true })
}
