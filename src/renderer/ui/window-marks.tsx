import { useLayoutEffect } from 'react'
import { useWindowClass } from './window-class.ts'

/** Width class and short height as attributes of the page, for the style sheets. */
export const WindowMarks = () => {
  const { width, short } = useWindowClass()
  useLayoutEffect(() => {
    document.documentElement.dataset['w'] = width
    document.documentElement.dataset['h'] = short ? 'short' : 'tall'
  }, [width, short])
  return null
}
