import { existsSync } from 'node:fs'
import { install, mayInstall } from './apt.ts'

const present = (): boolean => existsSync('/usr/bin/strace')

/** What records each write and each sync of a desk, for the tests of power cuts and failing disks. */
export const ensureStrace = (): void => {
  if (process.platform !== 'linux' || present()) return
  if (mayInstall() && install(['strace']) && present()) return
  console.error('The tests of power cuts and failing disks are skipped: install strace and run as root.')
}
