import { join } from 'node:path'
import { type App, createApp } from '#core/app.ts'
import type { AppPorts } from '#core/app-ports.ts'

/** A second house beside the real one, with a key and a lock of its own: what is tried there never meets a real record. */
export interface Practice {
  /** Opened when it is first asked for; most days nobody does. */
  readonly house: () => Promise<App>
  /** Only what was opened is told. */
  readonly eachOpen: (tell: (app: App) => Promise<void> | void) => Promise<void>
}

export const practiceFolder = (dataDir: string): string => join(dataDir, 'practice')

export const createPractice = (
  dataDir: string,
  portsFor: (dataDir: string) => Promise<AppPorts>,
): Practice => {
  let opened: Promise<App> | null = null
  const open = async (): Promise<App> =>
    createApp({ ...(await portsFor(practiceFolder(dataDir))), practiceOnly: true })
  return {
    house: () => {
      opened ??= open().catch((error: unknown) => {
        opened = null
        throw error
      })
      return opened
    },
    eachOpen: async (tell) => {
      if (opened !== null) await tell(await opened)
    },
  }
}
