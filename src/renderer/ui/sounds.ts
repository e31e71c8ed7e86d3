import type { ScanKind } from './scan-banner.tsx'

export interface Tone {
  readonly hertz: number
  readonly ms: number
}

/** Told apart with eyes closed; the stop sound is soft, since a neighbour is not to be shamed. */
export const scanSounds: Readonly<
  Record<Exclude<ScanKind, 'ready'>, { tones: readonly Tone[]; level: number }>
> = {
  ok: { tones: [{ hertz: 880, ms: 90 }], level: 0.3 },
  duplicate: {
    tones: [
      { hertz: 440, ms: 80 },
      { hertz: 440, ms: 80 },
    ],
    level: 0.3,
  },
  unknown: {
    tones: [
      { hertz: 392, ms: 110 },
      { hertz: 587, ms: 110 },
    ],
    level: 0.3,
  },
  stop: { tones: [{ hertz: 262, ms: 250 }], level: 0.15 },
}

const GAP_MS = 50
const RAMP_SECONDS = 0.008

export interface Sounds {
  play(kind: ScanKind): void
}

/** `volume` 0 to 1 belongs to the desk. The audio context is made by the first sound: browsers want a key first. */
export const makeSounds = (volume: () => number): Sounds => {
  let audio: AudioContext | null = null
  return {
    play: (kind) => {
      if (kind === 'ready' || volume() === 0) return
      audio ??= new AudioContext()
      const { tones, level } = scanSounds[kind]
      let at = audio.currentTime
      for (const tone of tones) {
        beep(audio, tone, level * volume(), at)
        at += (tone.ms + GAP_MS) / 1000
      }
    },
  }
}

const beep = (audio: AudioContext, tone: Tone, level: number, at: number): void => {
  const oscillator = audio.createOscillator()
  const gain = audio.createGain()
  const end = at + tone.ms / 1000
  oscillator.frequency.value = tone.hertz
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(level, at + RAMP_SECONDS)
  gain.gain.setValueAtTime(level, end - RAMP_SECONDS)
  gain.gain.linearRampToValueAtTime(0, end)
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(at)
  oscillator.stop(end)
}
