import { useEffect, useRef, useState } from 'react'
import { makeSounds } from '../../ui/sounds.ts'
import { makeVoice } from '../../ui/voice.ts'
import type { Said } from './judge-scan.ts'

/** Volume and voice of a desk become a setting later; until then both are on. */
const full = (): number => 1

/** The banner is heard as well as seen; what was put on a shelf is called out by its unit, never by a name. */
export const useScanFeedback = ({ kind, title, detail = '' }: Said, unit: string): void => {
  const [sounds] = useState(() => makeSounds(full))
  const [voice] = useState(() => makeVoice(full))
  const heard = useRef('')
  // The words make two banners of one kind two events.
  const said = `${kind}|${title}|${detail}`
  useEffect(() => {
    if (heard.current === said) return
    heard.current = said
    sounds.play(kind)
    if (unit !== '') voice.sayUnit(unit)
  }, [sounds, voice, kind, unit, said])
}
