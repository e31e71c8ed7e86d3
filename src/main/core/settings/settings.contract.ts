import { z } from 'zod'
import { command, query, session } from '../kernel/procedure.ts'
import { CommandId, line, opaque, Revision } from '../kernel/schema.ts'
import { parcelDefaults, parcelSettings } from './parcel-settings.contract.ts'

/** What the settings page changes. Without defaults: what a change leaves out stays as it is. */
const changeable = {
  compoundName: line(30),
  idleMinutes: z.number().int().min(1).max(60),
  /** Days on the shelf from which a parcel counts as overdue. */
  overdueDays: z.number().int().min(1).max(60),
  ...parcelSettings,
  /** When parcels may be fetched, as notices say it. */
  serviceHours: line(30),
  /** Stations of a move-in in the order in which they are proposed; empty: the usual one. */
  moveInOrder: z.array(opaque(20)).max(12),
  /** Whether copies of identity papers may be kept. */
  identityCopies: z.boolean(),
  /** 全体签: every co-owner shows a paper and signs. One suffices by law (民法典 300, 1060). */
  allOwnersSign: z.boolean(),
  /** Months of service fee that may be taken in advance: the local limit. */
  prepayMonths: z.number().int().min(1).max(12),
  /** Years that the registers of prints and faxes stay: courts keep theirs one. */
  counterYears: z.number().int().min(1).max(10),
}

/** Every setting of the house with its default: reading one that nobody set gives the default. */
export const Settings = z.object({
  compoundName: changeable.compoundName.default('未命名小区'),
  timeZone: z.string().default('Asia/Shanghai'),
  /** An invented compound: shown as 演练库 on every screen. */
  practice: z.boolean().default(false),
  idleMinutes: changeable.idleMinutes.default(10),
  overdueDays: changeable.overdueDays.default(7),
  ...parcelDefaults,
  serviceHours: changeable.serviceHours.default('8:00–20:00'),
  moveInOrder: changeable.moveInOrder.default([]),
  identityCopies: changeable.identityCopies.default(false),
  allOwnersSign: changeable.allOwnersSign.default(false),
  prepayMonths: changeable.prepayMonths.default(3),
  counterYears: changeable.counterYears.default(5),
})
export type Settings = z.infer<typeof Settings>

/** What this desk's scanner sends behind a code. */
export const ScanSuffix = z.enum(['enter', 'tab', 'none'])
export type ScanSuffix = z.infer<typeof ScanSuffix>

/** Per cent; 0 is silent. */
const Volume = z.number().int().min(0).max(100)

/** What belongs to the things on one desk: its scanner, its loudspeaker. */
export const DeskSettings = z.object({
  /** Characters before every code, on the scanner's own keyboard. */
  scanPrefix: z
    .string()
    .max(8)
    .regex(/^[!-~]*$/)
    .default(''),
  scanSuffix: ScanSuffix.default('enter'),
  /** Shorter ones are half scans, or a hand on the keyboard. */
  scanMinLength: z.number().int().min(3).max(20).default(4),
  soundVolume: Volume.default(100),
  voiceVolume: Volume.default(100),
})
export type DeskSettings = z.infer<typeof DeskSettings>

export const settingsContract = {
  read: query('signed-in').output(z.object({ settings: Settings, revision: Revision })),
  change: command('settings')
    .input(
      z.object({
        commandId: CommandId,
        revision: Revision,
        changes: z.object(changeable).partial(),
      }),
    )
    .output(z.object({ revision: Revision })),
  /** Of the desk at which the caller is signed in. */
  readDesk: query('signed-in').output(DeskSettings),
  saveDesk: session('signed-in').input(DeskSettings).output(z.object({})),
}
