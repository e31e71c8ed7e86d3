import { z } from 'zod'
import { type DeskSettings, ScanSuffix } from '#core/settings/settings.contract.ts'
import { deskSetupText as words } from './desk-setup-page.text.ts'

/** Volumes are chosen from four words, so the form holds them as text. */
export const DeskForm = z.object({
  scanPrefix: z.string().regex(/^[!-~]{0,8}$/, words.problems.prefix),
  scanSuffix: ScanSuffix,
  scanMinLength: z.number(),
  soundVolume: z.string(),
  voiceVolume: z.string(),
})
export type DeskForm = z.infer<typeof DeskForm>

const volumeSteps = Object.keys(words.volumes).map(Number)

/** The word that is nearest to what is stored. */
const nearest = (volume: number): string =>
  String(volumeSteps.toSorted((a, b) => Math.abs(a - volume) - Math.abs(b - volume))[0] ?? 0)

export const formOf = (desk: DeskSettings): DeskForm => ({
  ...desk,
  soundVolume: nearest(desk.soundVolume),
  voiceVolume: nearest(desk.voiceVolume),
})

export const settingsOf = (form: DeskForm): DeskSettings => ({
  ...form,
  soundVolume: Number(form.soundVolume),
  voiceVolume: Number(form.voiceVolume),
})

export const volumeChoices = Object.entries(words.volumes).map(([value, label]) => ({ value, label }))
export const suffixChoices = Object.entries(words.suffixes).map(([value, label]) => ({ value, label }))
