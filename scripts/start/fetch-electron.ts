import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../steps.ts'
import { startTexts } from './start.text.ts'

const STALL_SECONDS = 60
const TELL_SECONDS = 5
const MEGABYTE = 1024 * 1024

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) =>
        sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
      0,
    )

/** The line that says most: Electron's installer prints the cause of its failure last or first, never alone. */
const reasonOf = (output: string): string => {
  const lines = output.split('\n').map((line) => line.trim())
  const cause = lines.find((line) => line.startsWith('[cause]')) ?? lines.find((line) => /error/i.test(line))
  return (cause ?? lines.find((line) => line !== '') ?? '').replace(/^\[cause\]:\s*/, '').slice(0, 120)
}

/** Tells how much has arrived, and calls `stalled` when nothing more does. */
const watch = (folder: string, stalled: () => void): NodeJS.Timeout => {
  const began = Date.now()
  let last = { size: 0, at: began }
  return setInterval(() => {
    const size = sizeOf(folder)
    if (size > last.size) last = { size, at: Date.now() }
    if (Date.now() - last.at > STALL_SECONDS * 1000) stalled()
    console.log(startTexts.progress(Math.round(size / MEGABYTE), Math.round((Date.now() - began) / 1000)))
  }, TELL_SECONDS * 1000)
}

/** Runs Electron's own installer, which knows mirrors, caches and checksums. Undefined when it went well, else why not. */
export const fetchElectron = (
  installer = join(root, 'node_modules/electron/install.js'),
): Promise<string | undefined> =>
  new Promise((resolve) => {
    // a temporary folder of its own: what grows in it is the download
    const folder = mkdtempSync(join(tmpdir(), 'front-desk-electron-'))
    const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder }
    const child = spawn(process.execPath, [installer], { env, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString()
    })
    const timer = watch(folder, () => {
      said = startTexts.stalled
      child.kill('SIGKILL')
    })
    child.on('close', (code) => {
      clearInterval(timer)
      rmSync(folder, { recursive: true, force: true })
      resolve(code === 0 ? undefined : reasonOf(said))
    })
  })
