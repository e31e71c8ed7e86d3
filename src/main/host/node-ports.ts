import { createRequire } from 'node:module'
import type { AppPorts } from '#core/app-ports.ts'
import type { Entries } from '#core/kernel/ports.ts'
import { machineClock, machineRandom } from './clock-and-chance.ts'
import { developmentKeychain } from './development-keychain.ts'
import { fileLog } from './file-log.ts'
import { fontFiles } from './font-files.ts'
import { forkJobs } from './fork-jobs.ts'
import { machineReport } from './machine-report.ts'
import { systemPrinters } from './printing/system-printers.ts'

/** Under plain Node the source itself runs; the bundle's places are in electron/index.ts. */
const sourceEntries: Entries = {
  pdfWorker: new URL('../core/documents/pdf-worker.ts', import.meta.url),
  sheetReader: new URL('../core/imports/sheet-reader.ts', import.meta.url),
  pictureReader: new URL('../core/pictures/picture-reader.ts', import.meta.url),
  pressWorker: new URL('../core/printing/press/press-worker.ts', import.meta.url),
  backupWorker: new URL('../core/backup/backup-worker.ts', import.meta.url),
}

const { version } = createRequire(import.meta.url)('../../../package.json') as { readonly version: string }

/** The world around a core that no shell surrounds: no key store, so the vault keeps a key file. */
export const nodePorts = (dataDir: string): AppPorts => ({
  dataDir,
  programVersion: version,
  clock: machineClock,
  random: machineRandom,
  log: fileLog(dataDir),
  keychain: process.env['DESK_DEV'] === '1' ? developmentKeychain : null,
  rememberKey: true,
  jobs: forkJobs,
  entries: sourceEntries,
  fonts: fontFiles(),
  resources: new URL('../../../resources/', import.meta.url),
  printers: systemPrinters(),
  diagnosed: machineReport(dataDir),
})
