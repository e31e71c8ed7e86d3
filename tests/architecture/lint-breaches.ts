/** A planted breach: what is broken, the rule that answers, the file and its text. */
export interface LintBreach {
  readonly what: string
  readonly rule: string
  readonly path: string
  readonly source: string
}

const chinese = 'Chinese belongs in a text table, not in a component.'
const comparison = 'States are codes; Chinese is how they are shown.'
const ports = 'The core asks the ports Clock and Random.'

const inCore = (what: string, rule: string, name: string, source: string): LintBreach => ({
  what,
  rule,
  path: `src/main/core/parcels/${name}.ts`,
  source,
})

const inPage = (what: string, rule: string, name: string, source: string): LintBreach => ({
  what,
  rule,
  path: `src/renderer/modules/parcels/${name}`,
  source,
})

export const biomeBreaches: readonly LintBreach[] = [
  inPage('Chinese text in JSX', chinese, 'words.tsx', 'export const Words = () => <p>包裹</p>\n'),
  inPage(
    'Chinese in an attribute',
    chinese,
    'attribute.tsx',
    'export const A = () => <p title="包裹">x</p>\n',
  ),
  inPage(
    'Chinese in a template',
    chinese,
    'pieces.tsx',
    `export const of = (n: number) => \`共 \${n} 件\`\n`,
  ),
  inPage(
    'a state compared with Chinese',
    comparison,
    'use-state.ts',
    "export const is = (s: string) => s === '已入库'\n",
  ),
  inPage(
    'a switch over Chinese',
    comparison,
    'use-switch.ts',
    "export const of = (s: string) => {\n  switch (s) {\n    case '已入库':\n      return 1\n    default:\n      return 2\n  }\n}\n",
  ),
  inPage('a default export', 'lint/style/noDefaultExport', 'parts.tsx', 'export default () => null\n'),
  inPage('a log line in a page', 'lint/suspicious/noConsole', 'noisy.ts', "console.log('x')\n"),
  inCore('the clock of the machine', ports, 'today', 'export const today = () => new Date()\n'),
  inCore('Date.now', ports, 'now', 'export const now = () => Date.now()\n'),
  inCore('Date.now handed on', ports, 'clock', 'export const clock = { now: Date.now }\n'),
  inCore('Math.random', ports, 'chance', 'export const chance = () => Math.random()\n'),
  inCore(
    'randomUUID',
    ports,
    'id',
    "import { randomUUID } from 'node:crypto'\n\nexport const id = () => randomUUID()\n",
  ),
  inCore(
    'randomBytes',
    ports,
    'bytes',
    "import { randomBytes } from 'node:crypto'\n\nexport const key = () => randomBytes(32)\n",
  ),
  inCore(
    'a non-null assertion',
    'lint/style/noNonNullAssertion',
    'sure',
    'export const f = (a?: string) => a!.length\n',
  ),
  inCore('any', 'lint/suspicious/noExplicitAny', 'loose', 'export const f = (a: any) => a\n'),
  inCore('console', 'lint/suspicious/noConsole', 'speaks', "console.info('x')\n"),
  inCore(
    '@ts-ignore',
    'lint/suspicious/noTsIgnore',
    'blind',
    '// @ts-ignore: because\nexport const n: number = 1\n',
  ),
  inCore('an enum', 'lint/style/noEnum', 'states', "export enum State {\n  Open = 'open',\n}\n"),
  inCore('a barrel', 'lint/performance/noBarrelFile', 'parcels', "export { f } from './sure.ts'\n"),
  inCore(
    'a name in another case',
    'lint/style/useFilenamingConvention',
    'ParcelThing',
    'export const n = 1\n',
  ),
]

export const oxlintBreaches: readonly LintBreach[] = [
  inCore(
    'a promise left alone',
    'typescript(no-floating-promises)',
    'forgets',
    'const work = async (): Promise<number> => 1\nexport const start = (): void => {\n  work()\n}\n',
  ),
  inCore(
    'a promise where none is expected',
    'typescript(no-misused-promises)',
    'misuses',
    'const late = async (): Promise<boolean> => true\nexport const f = (): number => (late() ? 1 : 2)\n',
  ),
  inCore(
    'a forgotten case',
    'typescript(switch-exhaustiveness-check)',
    'half',
    "export const f = (s: 'a' | 'b'): number => {\n  switch (s) {\n    case 'a':\n      return 1\n  }\n  return 2\n}\n",
  ),
  inCore(
    'an expected error without its reason',
    'typescript(ban-ts-comment)',
    'silent',
    "// @ts-expect-error\nexport const n: number = 'a'\n",
  ),
  inCore(
    'something thrown that is no error',
    'typescript(only-throw-error)',
    'throws',
    "export const f = (): never => {\n  throw 'x'\n}\n",
  ),
]

/** What the rules allow on purpose. */
export const sound: Readonly<Record<string, string>> = {
  'src/renderer/modules/parcels/intake-page.tsx': 'export default () => null\n',
  'src/renderer/modules/parcels/parcels.text.ts': "export const title = '包裹入库'\n",
  'src/main/core/parcels/parcels.text.ts': "export const title = '包裹'\n",
  'src/main/core/kernel/day.ts': 'export const day = (at: number) => new Date(at).toISOString()\n',
  'electron.vite.config.ts': 'export default {}\n',
  'src/main/host/speak.ts': "console.error('x')\n",
}
