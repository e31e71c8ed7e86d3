import { developmentData } from './start/development-data.ts'
import { electronBinary } from './start/electron-binary.ts'
import { fetchElectron } from './start/fetch-electron.ts'
import { startTexts } from './start/start.text.ts'
import { showStep } from './steps.ts'

/** `npm run dev:desktop`: the same in the desktop window. */
const desktop = async (): Promise<boolean> => {
  if ((await developmentData()) === undefined) return false
  const failure = electronBinary() === undefined ? await fetchElectron() : undefined
  if (electronBinary() !== undefined) {
    return showStep({ name: 'dev:desktop', command: ['npm:electron-vite/bin/electron-vite.js', 'dev'] })
  }
  console.error(startTexts.noShell(failure ?? ''))
  return false
}

process.exitCode = (await desktop()) ? 0 : 1
