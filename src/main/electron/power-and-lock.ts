import { powerMonitor } from 'electron'
import type { App } from '#core/app.ts'

/** Who left the machine left the desk. */
export const lockWithMachine = (house: Pick<App, 'lockAll'>): void => {
  powerMonitor.on('suspend', () => house.lockAll('suspend'))
  powerMonitor.on('lock-screen', () => house.lockAll('lock-screen'))
}
