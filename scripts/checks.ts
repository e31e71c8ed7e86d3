import { availableParallelism } from 'node:os'
import { lineOf, type Outcome, runAll, type Step } from './steps.ts'

/** A dependency check that saw next to nothing has checked nothing. */
const LEAST_MODULES = 100

const tooFewModules = (output: string): string | undefined => {
  const cruised = Number(/(\d+) modules/.exec(output)?.[1] ?? 0)
  return cruised < LEAST_MODULES ? `only ${cruised} modules were cruised\n${output}` : undefined
}

const typed = (project: string): Step => ({
  name: `types ${project}`,
  command: ['npm:typescript-7/bin/tsc', '-p', project],
})

/** What is quick enough to run before every commit; `npm test` adds backup, documents, crash and the browser. */
const quickProjects = ['core', 'contract', 'desktop', 'renderer', 'scripts', 'architecture']

/** Full disks, long chains, whole samples: `npm test` runs them. */
const slowTests = [
  'tests/core/audit/**',
  'tests/core/database/{anchor,at-rest,disk,migrate}.test.ts',
  'tests/core/files/file-store.test.ts',
  'tests/core/imports/**',
  'tests/core/move-in/scans.test.ts',
  'tests/core/oversight/**',
  'tests/core/parcels/{incidents,intake,items,receiving,release,shelf-run}.test.ts',
  'tests/core/people/{belongings,persons}.test.ts',
  'tests/core/sample/**',
  'tests/core/setup/door.test.ts',
  'tests/core/shifts/**',
  'tests/core/staff/sign-in.test.ts',
  'tests/core/vip/{copies,entries,handed-over,leaks,printed-copies,study}.test.ts',
]

const unitTests: Step = {
  name: 'unit tests',
  command: [
    'npm:vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    ...quickProjects.flatMap((name) => ['--project', name]),
    ...slowTests.flatMap((glob) => ['--exclude', glob]),
  ],
}

/** Reads the source without running it. The longest first, so that the short ones fill the gaps. */
const staticSteps: readonly Step[] = [
  typed('tests'),
  typed('src/renderer'),
  typed('src/main/core'),
  typed('src/main'),
  { name: 'dead code', command: ['npm:knip/bin/knip.js'] },
  {
    name: 'dependency rules',
    command: [
      'npm:dependency-cruiser/bin/dependency-cruiser.mjs',
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'scripts',
      'tests',
    ],
    judge: tooFewModules,
  },
  { name: 'format and lint', command: ['npm:@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'lint with types', command: ['npm:oxlint/bin/oxlint', '--deny-warnings'] },
]

const tell = (outcome: Outcome): void => {
  console.log(lineOf(outcome))
  if (!outcome.passed) console.log(outcome.output.trimEnd())
}

const run = async (steps: readonly Step[]): Promise<number> => {
  const began = performance.now()
  const outcomes = await runAll(steps, Math.min(2, availableParallelism()), tell)
  const passed = outcomes.filter((outcome) => outcome.passed).length
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`${passed} of ${outcomes.length} checks passed in ${seconds} s`)
  return outcomes.length - passed
}

/** How many of the checks that only read the source failed. */
export const staticChecks = (): Promise<number> => run(staticSteps)

/** The same, with the quick tests: what runs before every commit. */
export const quickChecks = (): Promise<number> => run([unitTests, ...staticSteps])
