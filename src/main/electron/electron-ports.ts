import { app } from 'electron'
import type { AppPorts } from '#core/app-ports.ts'
import type { Entries, Keychain } from '#core/kernel/ports.ts'
import { machineClock, machineRandom } from '../host/clock-and-chance.ts'
import { developmentKeychain } from '../host/development-keychain.ts'
import { fileLog } from '../host/file-log.ts'
import { fontFiles } from '../host/font-files.ts'
import { machineReport } from '../host/machine-report.ts'
import { systemPrinters } from '../host/printing/system-printers.ts'
import { systemKeychain } from './keychain.ts'
import { utilityJobs } from './utility-jobs.ts'

/** The known key opens development data alone: a packaged program refuses it. */
const keychainOf = async (packaged: boolean): Promise<Keychain | null> =>
  !packaged && process.env['DESK_DEV'] === '1' ? developmentKeychain : systemKeychain()

export const electronPorts = async (
  dataDir: string,
  packaged: boolean,
  entries: Entries,
): Promise<AppPorts> => {
  const keychain = await keychainOf(packaged)
  return {
    dataDir,
    programVersion: app.getVersion(),
    clock: machineClock,
    random: machineRandom,
    log: fileLog(dataDir),
    keychain,
    // Without a key store worth the name every start asks for the recovery code: a desk has no key file.
    rememberKey: keychain !== null,
    jobs: utilityJobs,
    entries,
    fonts: fontFiles(),
    // Beside the archive of a packaged program (extraResources), else in the project.
    resources: new URL(packaged ? '../../../resources/' : '../../resources/', entries.pdfWorker),
    printers: systemPrinters(),
    diagnosed: machineReport(dataDir),
  }
}
