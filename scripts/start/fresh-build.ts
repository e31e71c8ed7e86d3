import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, showStep } from '../steps.ts'

const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']
const sources = ['package.json', 'electron.vite.config.ts']

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const newestIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, changedAt(join(entry.parentPath, entry.name))), 0)

/** Whether what was built is all there and no older than what it was built from. */
export const isFresh = (folder: string = root): boolean => {
  const built = Math.min(...outputs.map((path) => changedAt(join(folder, path))))
  return (
    built >= Math.max(newestIn(join(folder, 'src')), ...sources.map((path) => changedAt(join(folder, path))))
  )
}

export const build = (): Promise<boolean> =>
  showStep({
    name: 'build',
    command: ['npm:electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'],
  })
