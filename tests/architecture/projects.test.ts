import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import config from '../../vitest.config.ts'
import { root } from './planted-tree.ts'

const projects = (config.test?.projects ?? []).flatMap((project) =>
  typeof project === 'object' && 'test' in project ? [project.test?.name] : [],
)

const folders = globSync('tests/*/**/*.test.{ts,tsx}', { cwd: root }).map((path) => path.split(/[\\/]/)[1])

describe('a folder of tests', () => {
  it.each([...new Set(folders)])('%s is run by a project of its name', (folder) => {
    expect(projects).toContain(folder)
  })
})
