import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../steps.ts'

const usual: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

/**
 * The binary, found by its files: `require('electron')` would try to fetch it, and wait as long as the network does.
 */
export const electronBinary = (folder = join(root, 'node_modules/electron')): string | undefined => {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile)
    ? readFileSync(pathFile, 'utf8').trim()
    : (usual[process.platform] ?? 'electron')
  const binary = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name)
  return existsSync(binary) ? binary : undefined
}
