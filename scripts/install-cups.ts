import { existsSync } from 'node:fs'
import { install, mayInstall } from './apt.ts'

/** What the printing tests start for themselves, each with the file that shows it is there. */
const parts = [
  ['cups', '/usr/sbin/cupsd'],
  ['cups-client', '/usr/bin/lp'],
  ['cups-filters', '/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd'],
  ['cups-ipp-utils', '/usr/bin/ipptool'],
] as const

const missing = (): string[] => parts.filter(([, file]) => !existsSync(file)).map(([name]) => name)

/** Installs CUPS where it may; elsewhere those tests say that they were skipped, and this says how to have them. */
export const ensureCups = (): void => {
  if (process.platform !== 'linux' || missing().length === 0) return
  if (mayInstall() && install(missing()) && missing().length === 0) return
  console.error(
    `The tests of real print queues are skipped: install ${missing().join(', ')} and run as root.`,
  )
}
