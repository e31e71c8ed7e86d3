import { parseArgs } from 'node:util'
import { dataFolder } from '../src/main/host/data-folder.ts'
import { hasDisplay } from './start/display.ts'
import { build, isFresh } from './start/fresh-build.ts'
import { openInBrowser } from './start/in-browser.ts'
import { openInElectron } from './start/in-electron.ts'
import { startTexts } from './start/start.text.ts'

/** `npm start [-- --data DIR] [--browser]`: the desktop window, or the same application in a browser. */
const { values } = parseArgs({
  options: { data: { type: 'string' }, browser: { type: 'boolean', default: false } },
})

const ready = async (): Promise<boolean> => {
  if (isFresh()) return true
  console.log(startTexts.building)
  return build()
}

const inWindow = async (dataDir: string): Promise<number | undefined> => {
  if (hasDisplay()) return openInElectron(dataDir)
  console.log(startTexts.noDisplay)
  return undefined
}

const start = async (): Promise<number> => {
  if (!(await ready())) {
    console.error(startTexts.buildFailed)
    return 1
  }
  const dataDir = dataFolder(values.data)
  return (values.browser ? undefined : await inWindow(dataDir)) ?? openInBrowser(dataDir)
}

process.exitCode = await start()
