import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accomplices, type Breach, breaches, ground } from './dependency-breaches.ts'
import { type PlantedTree, plantTree, root } from './planted-tree.ts'

const config = '.dependency-cruiser.mjs'
const { default: rules, floors } = (await import(join(root, config))) as {
  default: { forbidden: { name: string }[] }
  floors: string[][]
}

const above = (level: number): string => floors[level + 1]?.[0] ?? ''

/** Each floor reaches for the one above it, the top floor for the roof. */
const floorBreaches = Object.fromEntries(
  floors.map(([room = ''], level): [string, Breach] => {
    const target = level === floors.length - 1 ? 'app.ts' : `${above(level)}/thing.ts`
    return [
      `floor-${room}`,
      [`src/main/core/${room}/climbing.service.ts`, `export { thing } from '#core/${target}'\n`],
    ]
  }),
)

const things = Object.fromEntries(
  floors.map(([room = '']) => [
    `src/main/core/${room}/thing.ts`,
    "import { thing } from '#core/kernel/errors.ts'\nexport const used = thing\n",
  ]),
)

const planted: Readonly<Record<string, Breach>> = { ...breaches, ...floorBreaches }

describe('the dependency rules', () => {
  let tree: PlantedTree
  let cruised: ICruiseResult

  beforeAll(() => {
    const offenders = Object.fromEntries(Object.values(planted))
    tree = plantTree({ ...ground, ...things, ...accomplices, ...offenders }, [
      config,
      'package.json',
      'tsconfig.base.json',
    ])
    cruised = JSON.parse(
      tree.run('dependency-cruiser/bin/dependency-cruiser.mjs', [
        '--config',
        config,
        '--output-type',
        'json',
        'src',
        'tests',
      ]),
    )
  })
  afterAll(() => tree.remove())

  const firedFor = (path: string): string[] => {
    const named = cruised.summary.violations.filter(({ from }) => from === path).map(({ rule }) => rule.name)
    return [...new Set(named)]
  }

  it.each(Object.entries(planted))('%s fires on its breach and no other rule does', (name, [path]) => {
    expect(firedFor(path)).toEqual([name])
  })

  it.each(Object.keys(ground))('leave the sound file %s alone', (path) => {
    expect(firedFor(path)).toEqual([])
  })

  it('have a planted breach each', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort())
  })
})

describe('the floors', () => {
  it('name every room of the core', () => {
    const rooms = readdirSync(join(root, 'src/main/core'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
    expect(rooms.filter((room) => !floors.flat().includes(room))).toEqual([])
  })
})
