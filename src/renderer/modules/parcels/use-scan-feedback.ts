import { useEffect, useState } from 'react'
import type { ScanBannerProps } from '../../ui/scan-banner.tsx'
import { makeSounds } from '../../ui/sounds.ts'
import { makeVoice } from '../../ui/voice.ts'

/** Volume and voice of a desk become a setting later; until then both are on. */
const full = (): number => 1

/** The banner is heard as well as seen; what was put on a shelf is called out by its unit, never by a name. */
export const useScanFeedback = ({ kind, title, detail }: ScanBannerProps, unit: string): void => {
  const [sounds] = useState(() => makeSounds(full))
  const [voice] = useState(() => makeVoice(full))
  const said = `${kind}|${title}|${String(detail)}`
  useEffect(() => {
    sounds.play(kind)
    if (unit !== '') voice.sayUnit(unit)
    // The words are what makes two banners of one kind two events.
  }, [sounds, voice, kind, unit, said])
}
