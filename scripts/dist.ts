import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lineOf, root, runStep, type Step } from './steps.ts'

/** Builds the installer of this platform as far as the machine allows, and says where it stopped. */
const steps: readonly Step[] = [
  { name: 'build', command: ['npm:electron-vite/bin/electron-vite.js', 'build'] },
  { name: 'package', command: ['npm:electron-builder/cli.js', '--publish', 'never'] },
]

const UNREACHED = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|fetch failed/

const hintFor = (output: string): string =>
  UNREACHED.test(output)
    ? "Electron's binary or the packaging tools could not be fetched: set ELECTRON_MIRROR and ELECTRON_BUILDER_BINARIES_MIRROR to mirrors that this machine reaches."
    : 'The lines above say why.'

/** The end of what a tool said, without its stack. */
const lastWords = (output: string): string =>
  output
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .slice(-15)
    .join('\n')

const run = async (): Promise<boolean> => {
  for (const step of steps) {
    const outcome = await runStep(step)
    console.log(lineOf(outcome))
    if (outcome.passed) continue
    console.error(lastWords(outcome.output))
    console.error(`stopped at: ${step.name}. ${hintFor(outcome.output)}`)
    return false
  }
  return true
}

const listProducts = (): void => {
  const folder = join(root, 'dist')
  const products = existsSync(folder) ? readdirSync(folder) : []
  for (const name of products.filter((file) => /\.(?:exe|AppImage|deb)$/.test(file)))
    console.log(`dist/${name}`)
}

if (await run()) listProducts()
else process.exitCode = 1
