import { z } from 'zod'
import { command, query } from '../kernel/procedure.ts'
import { CommandId, line, Revision } from '../kernel/schema.ts'

/** What the settings page changes. Without defaults: what a change leaves out stays as it is. */
const changeable = {
  compoundName: line(30),
  idleMinutes: z.number().int().min(1).max(60),
  /** Days on the shelf from which a parcel counts as overdue. */
  overdueDays: z.number().int().min(1).max(60),
}

/** Every setting of the house with its default: reading one that nobody set gives the default. */
export const Settings = z.object({
  compoundName: changeable.compoundName.default('未命名小区'),
  timeZone: z.string().default('Asia/Shanghai'),
  /** An invented compound: shown as 演练库 on every screen. */
  practice: z.boolean().default(false),
  idleMinutes: changeable.idleMinutes.default(10),
  overdueDays: changeable.overdueDays.default(7),
})
export type Settings = z.infer<typeof Settings>

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
}
