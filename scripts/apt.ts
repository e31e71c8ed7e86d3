import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Debian's packages may be installed by root alone: a test run asks nobody for a password. */
export const mayInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

export const install = (packages: readonly string[]): boolean => {
  console.log(`installing ${packages.join(', ')}`)
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  )
}
