import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lineOf, root, runStep, type Step } from './steps.ts'

/** Builds the installer of this platform as far as the machine allows, and says where it stopped. */
const steps: readonly Step[] = [
  { name: 'build', command: ['npm:electron-vite/bin/electron-vite.js', 'build'] },
  { name: 'package', command: ['npm:electron-builder/cli.js', '--publish', 'never'] },
]

/** What most often keeps a machine from going further, by the words the packager leaves. */
const hints: readonly (readonly [RegExp, string])[] = [
  [
    /electron-v[\d.]+-.*\.zip|github\.com\/electron/,
    'The Electron binary could not be fetched. Set ELECTRON_MIRROR to a mirror that this machine reaches.',
  ],
  [
    /electron-builder-binaries|nsis|appimage|fpm/i,
    'The packaging tools could not be fetched. Set ELECTRON_BUILDER_BINARIES_MIRROR to a mirror that this machine reaches.',
  ],
]

const hintFor = (output: string): string =>
  hints.find(([words]) => words.test(output))?.[1] ?? 'The last lines above say why.'

const run = async (): Promise<boolean> => {
  for (const step of steps) {
    const outcome = await runStep(step)
    console.log(lineOf(outcome))
    if (outcome.passed) continue
    console.error(outcome.output.trimEnd().split('\n').slice(-15).join('\n'))
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
