import { spawn } from 'node:child_process'
import { browserArguments } from '../browser.ts'
import { root } from '../steps.ts'
import { electronBinary } from './electron-binary.ts'
import { fetchElectron } from './fetch-electron.ts'
import { startTexts } from './start.text.ts'

/** `shown`: the window was there, and this is how it ended. Else the shell could not start. */
type Outcome =
  | { readonly shown: true; readonly exitCode: number }
  | { readonly shown: false; readonly why: string }

/** The loader found a library missing. A signal means that the shell fell over, as without a usable sandbox. */
const NOT_LOADED = 127

const run = (binary: string, dataDir: string): Promise<Outcome> =>
  new Promise((resolve) => {
    const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
    const child = spawn(binary, [root, ...browserArguments()], {
      env: { ...env, DESK_DATA: dataDir },
      stdio: 'inherit',
    })
    const stop = () => child.kill('SIGTERM')
    process.once('SIGTERM', stop).once('SIGINT', stop)
    child.on('error', (error) => resolve({ shown: false, why: error.message }))
    child.on('exit', (code, signal) => {
      const stopped = child.killed || signal === 'SIGINT' || signal === 'SIGTERM'
      if (stopped || (code !== null && code !== NOT_LOADED)) resolve({ shown: true, exitCode: code ?? 0 })
      else resolve({ shown: false, why: signal ?? `exit ${code}` })
    })
  })

const obtain = async (): Promise<string | undefined> => {
  const here = electronBinary()
  if (here !== undefined) return here
  console.log(startTexts.fetching)
  const failure = await fetchElectron()
  const fetched = electronBinary()
  console.log(fetched === undefined ? startTexts.notFetched(failure ?? 'path.txt') : startTexts.fetched)
  return fetched
}

/** The desktop window. Undefined when there is no shell for it, which was said in one line. */
export const openInElectron = async (dataDir: string): Promise<number | undefined> => {
  const binary = await obtain()
  if (binary === undefined) return undefined
  const outcome = await run(binary, dataDir)
  if (outcome.shown) return outcome.exitCode
  console.log(startTexts.shellFailed(outcome.why))
  return undefined
}
