import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What this machine says about itself; handed in so that tests can describe another machine. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  exists(path: string): boolean
}

export const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync }

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const linuxPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]

const windowsPlaces = (env: Machine['env']): string[] =>
  ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = env[name]
    return root === undefined ? [] : windowsPrograms.map((program) => `${root}\\${program}`)
  })

const macPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const onPath = (env: Machine['env']): string[] =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => commands.map((command) => join(folder, command)))

const places = ({ platform, env }: Machine): string[] => {
  if (platform === 'win32') return windowsPlaces(env)
  return [...onPath(env), ...(platform === 'darwin' ? macPlaces : linuxPlaces)]
}

/** Chrome, Chromium or Edge: the one that `CHROMIUM` names, else the first that is found. */
export const findBrowser = (machine: Machine = thisMachine): string | undefined => {
  const named = machine.env['CHROMIUM']
  if (named !== undefined && named !== '') return machine.exists(named) ? named : undefined
  return places(machine).find((path) => machine.exists(path))
}

/** Chromium refuses to sandbox a process of root, as in containers. */
export const browserArguments = (uid: number | undefined = process.getuid?.()): string[] =>
  uid === 0 ? ['--no-sandbox'] : []
