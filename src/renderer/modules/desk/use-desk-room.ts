import { useEffect, useState } from 'react'
import { useLook } from '../../ui/kit-look.tsx'

/** `three`: what a glance wants has a column of its own. `one`: everything stands below each other. */
export type DeskRoom = 'one' | 'two' | 'three'

/** From what is left of the window at the chosen text size, as all widths of the house are. */
export const deskRoomOf = (pixels: number, scale: number): DeskRoom => {
  const effective = pixels / scale
  if (effective >= 1600) return 'three'
  return effective >= 1100 ? 'two' : 'one'
}

export const useDeskRoom = (): DeskRoom => {
  const { scale } = useLook()
  const [pixels, setPixels] = useState(window.innerWidth)
  useEffect(() => {
    const follow = (): void => setPixels(window.innerWidth)
    window.addEventListener('resize', follow)
    return () => window.removeEventListener('resize', follow)
  }, [])
  return deskRoomOf(pixels, scale)
}
