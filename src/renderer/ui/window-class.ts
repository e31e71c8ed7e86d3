import { useEffect, useState } from 'react'
import { useLook } from './kit-look.tsx'

export type WidthClass = 'wide' | 'mid' | 'narrow'

/** From the effective size: what is left of the window at the chosen text size. */
export const widthClassOf = (pixels: number, scale: number): WidthClass => {
  const effective = pixels / scale
  if (effective >= 1280) return 'wide'
  return effective >= 1100 ? 'mid' : 'narrow'
}

export const isShort = (pixels: number, scale: number): boolean => pixels / scale < 720

export interface WindowClass {
  readonly width: WidthClass
  readonly short: boolean
}

const measure = (scale: number): WindowClass => ({
  width: widthClassOf(window.innerWidth, scale),
  short: isShort(window.innerHeight, scale),
})

/** The window's class, followed while it is resized. */
export const useWindowClass = (): WindowClass => {
  const { scale } = useLook()
  const [current, setCurrent] = useState(() => measure(scale))
  useEffect(() => {
    const follow = (): void =>
      setCurrent((before) => {
        const next = measure(scale)
        return next.width === before.width && next.short === before.short ? before : next
      })
    follow()
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [scale])
  return current
}
