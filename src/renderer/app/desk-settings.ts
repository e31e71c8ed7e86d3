import { useMemo } from 'react'
import { DeskSettings } from '#core/settings/settings.contract.ts'
import { useRead } from '../client/use-read.ts'
import { makeSounds, type Sounds } from '../ui/sounds.ts'
import { makeVoice, type Voice } from '../ui/voice.ts'
import { type ScanRules, scanRules } from './scan-decoder.ts'

/** As every desk is until somebody sets it. */
export const usualDesk: DeskSettings = DeskSettings.parse({})

/** What the desk itself has set: its scanner, how loud it speaks. */
export const useDeskSettings = (): DeskSettings =>
  useRead('settings', 'readDesk', undefined).data ?? usualDesk

/** A scanner that ends without a key is told from its silence, so less of it has to do. */
const PAUSE_WITHOUT_SUFFIX_MS = 60

export const rulesOf = ({ scanPrefix, scanSuffix, scanMinLength }: DeskSettings): ScanRules => ({
  ...scanRules,
  prefix: scanPrefix,
  minLength: scanMinLength,
  pauseMs: scanSuffix === 'none' ? PAUSE_WITHOUT_SUFFIX_MS : scanRules.pauseMs,
})

export const useDeskSounds = (): { readonly sounds: Sounds; readonly voice: Voice } => {
  const { soundVolume, voiceVolume } = useDeskSettings()
  return useMemo(
    () => ({ sounds: makeSounds(() => soundVolume / 100), voice: makeVoice(() => voiceVolume / 100) }),
    [soundVolume, voiceVolume],
  )
}
