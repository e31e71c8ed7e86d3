import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, session } from 'electron'
import { type App, createApp } from '#core/app.ts'
import { dataFolder } from '../host/data-folder.ts'
import { createPractice } from '../host/practice.ts'
import { endOnCrash, giveUp } from './crash.ts'
import { electronPorts } from './electron-ports.ts'
import { guardContents, guardPermissions } from './guards.ts'
import { setMenu } from './menu.ts'
import { homeOf } from './origin.ts'
import { handOverPorts } from './port-handover.ts'
import { lockWithMachine } from './power-and-lock.ts'
import { registerScheme, serveScheme } from './protocol.ts'
import { bringForward, openWindow } from './window.ts'

/** Places of the build; this file is its entry, so that they are found from here. */
const built = (path: string): string => join(import.meta.dirname, path)
const entries = {
  pdfWorker: pathToFileURL(built('pdf-worker.js')),
  sheetReader: pathToFileURL(built('sheet-reader.js')),
  pictureReader: pathToFileURL(built('picture-reader.js')),
  pressWorker: pathToFileURL(built('press-worker.js')),
  backupWorker: pathToFileURL(built('backup-worker.js')),
}

const dataDir = dataFolder()
const home = homeOf(app.isPackaged)

/** The last copy of the day may take a minute: who starts the program again meanwhile gets a fresh one after it. */
const leaving = { now: false }

const portsFor = (folder: string) => electronPorts(folder, app.isPackaged, entries)
const practice = createPractice(dataDir, portsFor)

const openHouse = async (): Promise<App> => {
  const house = await createApp(await portsFor(dataDir))
  app.once('before-quit', (event) => {
    event.preventDefault()
    leaving.now = true
    void practice
      .eachOpen((each) => each.close())
      .then(() => house.leave())
      .finally(() => app.quit())
  })
  return house
}

const start = async (): Promise<void> => {
  guardPermissions(session.defaultSession)
  serveScheme(built('../renderer'))
  setMenu(app.isPackaged)
  const house = await openHouse()
  endOnCrash(house.log)
  lockWithMachine({
    lockAll: (reason) => {
      house.lockAll(reason)
      void practice.eachOpen((each) => each.lockAll(reason))
    },
  })
  handOverPorts({ real: house, practice: practice.house }, home)
  await openWindow(home, built('../preload/index.cjs'))
}

registerScheme()
app.enableSandbox()
app.setPath('userData', join(dataDir, 'shell'))
guardContents(home)

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => (leaving.now ? app.relaunch() : bringForward()))
  app.on('window-all-closed', () => app.quit())
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}
