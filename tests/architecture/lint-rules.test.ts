import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { biomeBreaches, type LintBreach, oxlintBreaches, sound } from './lint-breaches.ts'
import { type PlantedTree, plantTree } from './planted-tree.ts'

const tsconfig = JSON.stringify({
  extends: './tsconfig.base.json',
  compilerOptions: { jsx: 'react-jsx' },
  include: ['src'],
})

const plant = (breaches: readonly LintBreach[]): PlantedTree =>
  plantTree(
    {
      ...sound,
      'tsconfig.json': tsconfig,
      ...Object.fromEntries(breaches.map(({ path, source }) => [path, source])),
    },
    ['biome.json', '.oxlintrc.json', 'tools/lint', 'tsconfig.base.json'],
  )

/** The rules that fired, by file. */
type Fired = ReadonlyMap<string, ReadonlySet<string>>

const collect = (findings: readonly (readonly [path: string, rule: string])[]): Fired => {
  const fired = new Map<string, Set<string>>()
  for (const [path, rule] of findings) fired.set(path, (fired.get(path) ?? new Set()).add(rule))
  return fired
}

const biome = (tree: PlantedTree): Fired => {
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=1000', '--reporter=json', '.']
  const report = JSON.parse(tree.run('@biomejs/biome/bin/biome', args)) as {
    diagnostics: { category: string; message: string; location: { path: string } }[]
  }
  return collect(
    report.diagnostics.map(({ category, message, location }) => [
      location.path,
      category === 'plugin' ? message : category,
    ]),
  )
}

const oxlint = (tree: PlantedTree): Fired => {
  const report = JSON.parse(tree.run('oxlint/bin/oxlint', ['--format=json', 'src'])) as {
    diagnostics: { code: string; filename: string }[]
  }
  return collect(report.diagnostics.map(({ code, filename }) => [filename, code]))
}

describe.each([
  { tool: 'Biome', breaches: biomeBreaches, run: biome },
  { tool: 'oxlint', breaches: oxlintBreaches, run: oxlint },
])('$tool', ({ breaches, run }) => {
  let tree: PlantedTree
  let fired: Fired

  beforeAll(() => {
    tree = plant(breaches)
    fired = run(tree)
  })
  afterAll(() => tree.remove())

  it.each(breaches)('answers $what', ({ path, rule }) => {
    expect([...(fired.get(path) ?? [])]).toContain(rule)
  })

  it.each(Object.keys(sound))('leaves %s alone', (path) => {
    expect([...(fired.get(path) ?? [])]).toEqual([])
  })
})
