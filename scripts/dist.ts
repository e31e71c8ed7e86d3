import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeStandIn } from './package/stand-in.ts'
import { electronBinary } from './start/electron-binary.ts'
import { fetchElectron } from './start/fetch-electron.ts'
import { lineOf, root, runStep, type Step } from './steps.ts'

/** Builds the installer of this platform as far as the machine allows, and says where it stopped. */
const platform = process.platform === 'win32' ? 'win32' : 'linux'
const unpacked = platform === 'win32' ? 'win-unpacked' : 'linux-unpacked'

const builder = (name: string, ...args: readonly string[]): Step => ({
  name,
  command: [
    'npm:electron-builder/cli.js',
    ...(platform === 'win32' ? ['--win', '--x64'] : ['--linux', '--x64']),
    ...['--publish', 'never', ...args],
  ],
})

/** What every package is made from: the bundles, and the list of whose work is in them. */
const beginnings: readonly Step[] = [
  { name: 'build', command: ['npm:electron-vite/bin/electron-vite.js', 'build'] },
  { name: 'licences', command: ['scripts/licences.ts', 'out/licences'] },
]

const checked = (folder: string): Step => ({
  name: 'package check',
  command: ['scripts/package-check.ts', folder],
})

/** The end of what a tool said, without its stack. */
const lastWords = (output: string): string =>
  output
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .slice(-15)
    .join('\n')

const UNREACHED = /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|fetch failed|status code 40/

const hintFor = (output: string): string =>
  UNREACHED.test(output)
    ? 'The packaging tools could not be fetched: set ELECTRON_BUILDER_BINARIES_MIRROR to a mirror that this machine reaches.'
    : 'The lines above say why.'

const findings = (output: string): string =>
  output
    .split('\n')
    .filter((line) => /^(?:ok {2}|FAIL) /.test(line))
    .join('\n')

const runEach = async (steps: readonly Step[]): Promise<boolean> => {
  for (const step of steps) {
    const outcome = await runStep(step)
    console.log(lineOf(outcome))
    if (step.name === 'package check') console.log(findings(outcome.output))
    if (outcome.passed) continue
    console.error(lastWords(outcome.output))
    console.error(`stopped at: ${step.name}. ${hintFor(outcome.output)}`)
    return false
  }
  return true
}

/** The contents are packed and read back even here, around a program that starts nothing; it gets no installer. */
const withoutShell = async (why: string): Promise<boolean> => {
  const [standIn, output] = [join(root, 'dist/stand-in'), 'dist/contents-only']
  makeStandIn(standIn, platform)
  const packed = builder('package', '--dir', `-c.electronDist=${standIn}`, `-c.directories.output=${output}`)
  if (await runEach([packed, checked(join(output, unpacked))]))
    console.error(
      `stopped at: installers. Electron's binary could not be fetched (${why}): set ELECTRON_MIRROR to a mirror ` +
        `that this machine reaches. ${output} holds the contents around a stand-in that does not start.`,
    )
  return false
}

const withShell = (shell: string): Promise<boolean> =>
  runEach([
    builder('package', '--dir', `-c.electronDist=${shell}`),
    checked(join('dist', unpacked)),
    builder('installers', '--prepackaged', join('dist', unpacked)),
  ])

const run = async (): Promise<boolean> => {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  if (!(await runEach(beginnings))) return false
  const why = electronBinary() === undefined ? await fetchElectron() : undefined
  const binary = electronBinary()
  return binary === undefined ? withoutShell(why ?? 'no binary') : withShell(join(binary, '..'))
}

const listProducts = (): void => {
  const folder = join(root, 'dist')
  const products = existsSync(folder) ? readdirSync(folder) : []
  for (const name of products.filter((file) => /\.(?:exe|AppImage|deb)$/.test(file)))
    console.log(`dist/${name}`)
}

if (await run()) listProducts()
else process.exitCode = 1
