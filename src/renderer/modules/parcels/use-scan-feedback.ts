import { useEffect, useRef } from 'react'
import { useDeskSounds } from '../../app/desk-settings.ts'
import type { Said } from './judge-scan.ts'

/** The banner is heard as well as seen; what was put on a shelf is called out by its unit, never by a name. */
export const useScanFeedback = ({ kind, title, detail = '' }: Said, unit: string): void => {
  const { sounds, voice } = useDeskSounds()
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
