import { useEffect, useRef } from 'react'
import { useDeskSounds } from '../../app/desk-settings.ts'
import type { StripRow } from './intake-types.ts'
import type { Said } from './judge-scan.ts'

/** The banner is heard as well as seen. */
export const useScanFeedback = ({ kind, title, detail = '' }: Said): void => {
  const { sounds } = useDeskSounds()
  const heard = useRef('')
  // The words make two banners of one kind two events.
  const said = `${kind}|${title}|${detail}`
  useEffect(() => {
    if (heard.current === said) return
    heard.current = said
    sounds.play(kind)
  }, [sounds, kind, said])
}

/** What was put on a shelf is called out by its unit, never by a name; the next scan does not silence it. */
export const useUnitAloud = (row: StripRow | null): void => {
  const { voice } = useDeskSounds()
  const key = row?.key ?? ''
  const unit = row?.outcome === 'shelved' ? row.unit : ''
  const called = useRef('')
  useEffect(() => {
    if (called.current === key) return
    called.current = key
    if (unit !== '') voice.sayUnit(unit)
  }, [voice, key, unit])
}
