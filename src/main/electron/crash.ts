import { app, dialog } from 'electron'
import type { Log } from '#core/kernel/ports.ts'
import { electronTexts } from './electron.text.ts'

const isFolderInUse = (error: unknown): boolean => error instanceof Error && error.name === 'FolderInUse'

const end = (sentence: string): void => {
  dialog.showErrorBox(electronTexts.cannotGoOn, sentence)
  app.exit(1)
}

/** The house did not open: one Chinese sentence instead of Electron's English stack. */
export const giveUp = (error: unknown): void =>
  end(isFolderInUse(error) ? electronTexts.folderInUse : electronTexts.startFailed)

/** After an error that nobody caught, nothing in memory can be trusted; what was acknowledged is on the disk. */
export const endOnCrash = (log: Log): void => {
  process.once('uncaughtException', (error) => {
    log.error('crash', error)
    end(electronTexts.crashed)
  })
}
