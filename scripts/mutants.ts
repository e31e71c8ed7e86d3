import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Mutant, mutantsOf } from './mutants/mutate.ts'
import { root } from './steps.ts'

/**
 * Changes the rules on which money, numbers and secrets stand, one small thing at a time, and looks whether a test
 * notices: `npm run mutants -- [GROUP] [--sample N]`. Nothing in the source is touched: vitest is handed the change.
 */

interface Group {
  readonly files: readonly string[]
  readonly tests: readonly string[]
}

const core = (...names: readonly string[]): readonly string[] => names.map((name) => `src/main/core/${name}`)

const groups: Readonly<Record<string, Group>> = {
  money: {
    files: core('fees/fees.rules.ts', 'print-desk/sums.rules.ts'),
    tests: [
      'tests/core/fees/fees.rules',
      'tests/core/fees/amounts',
      'tests/core/print-desk/sums',
      'tests/core/print-desk/order',
    ],
  },
  serials: { files: core('database/serial.ts'), tests: ['tests/core/database/serial.test.ts'] },
  audit: {
    files: core('audit/chain.ts', 'audit/trail.ts', 'audit/verify.ts'),
    tests: ['tests/core/audit/row.test.ts', 'tests/core/audit/chain.test.ts'],
  },
  roles: { files: core('staff/roles.ts', 'kernel/caller.ts'), tests: ['tests/contract/role-matrix.test.ts'] },
  masking: { files: core('kernel/format.ts'), tests: ['tests/core/kernel/format.test.ts'] },
  lint: {
    files: core(...['check', 'fold', 'patterns', 'words'].map((name) => `kernel/content/${name}.ts`)),
    tests: ['tests/core/content-check'],
  },
}

/** Every n-th, so that a sample is spread over the files and is the same each time. */
const sampled = (mutants: readonly Mutant[], size: number): readonly Mutant[] =>
  mutants.length <= size
    ? mutants
    : Array.from({ length: size }, (_, n) => mutants[Math.floor((n * mutants.length) / size)] as Mutant)

/** Without the cache of modules, which knows a source by what lies on the disk. */
const FRESH = ['--bail=1', '--reporter=dot', '--fsModuleCache=false']

const folder = mkdtempSync(join(tmpdir(), 'front-desk-mutants-'))

/** A test that never ends has noticed, too. */
const isKilled = (mutant: Mutant, tests: readonly string[]): boolean => {
  const file = join(folder, 'mutant.ts')
  writeFileSync(file, mutant.source)
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...FRESH, ...tests],
    {
      ...{ cwd: root, stdio: 'ignore', timeout: 180_000 },
      env: { ...process.env, DESK_EDITS: '10', DESK_MUTANT: `${join(root, mutant.file)}=${file}` },
    },
  )
  return status !== 0
}

const run = (name: string, { files, tests }: Group, size: number) => {
  const all = files.flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
  const tried = sampled(all, size)
  const asItIs = {
    file: files[0] ?? '',
    line: 0,
    what: '',
    source: readFileSync(join(root, files[0] ?? ''), 'utf8'),
  }
  if (isKilled(asItIs, tests)) throw new Error(`the tests of ${name} fail as it is`)
  const alive = tried.filter((mutant) => !isKilled(mutant, tests))
  for (const { file, line, what } of alive) console.log(`  alive ${file}:${line} ${what}`)
  const killed = tried.length - alive.length
  console.log(`${name}: ${killed} of ${tried.length} noticed, of ${all.length} in all`)
  return { killed, tried: tried.length }
}

const args = process.argv.slice(2)
const at = args.indexOf('--sample')
const size = at === -1 ? Number.POSITIVE_INFINITY : Number(args[at + 1])
const only = args.filter((arg, n) => !arg.startsWith('--') && (at === -1 || n !== at + 1))
const results = Object.entries(groups)
  .filter(([name]) => only.length === 0 || only.includes(name))
  .map(([name, group]) => run(name, group, size))
rmSync(folder, { recursive: true, force: true })
const killed = results.reduce((sum, result) => sum + result.killed, 0)
const tried = results.reduce((sum, result) => sum + result.tried, 0)
console.log(`${killed} of ${tried} noticed, ${((100 * killed) / Math.max(1, tried)).toFixed(1)} %`)
process.exitCode = tried > 0 && killed / tried >= 0.85 ? 0 : 1
