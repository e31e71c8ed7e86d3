import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manual, manualPageAt, manualPages } from '#core/manual/manual.text.ts'
import { fileOf, indexFile, markdownOf } from '../../../scripts/manual/markdown.ts'
import { pages } from '../../../src/renderer/app/routes.tsx'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, 'docs/manual')

describe('the manual', () => {
  it('has a page for every screen or the module it lies in, and no screen two', () => {
    const screens = pages.map(({ path }) => path).filter((path) => path !== '/manual')
    expect(screens.filter((path) => manualPageAt(path) === undefined)).toEqual([])
    const told = manualPages.flatMap(({ at }) => at)
    expect(new Set(told).size).toBe(told.length)
    expect(screens).toEqual(expect.arrayContaining(told))
  })

  it('has one page a task: at most thirteen steps, none longer than two lines', () => {
    for (const { key, steps, trouble } of manualPages) {
      expect(steps.length, key).toBeLessThanOrEqual(13)
      for (const line of [...steps, ...trouble]) expect(line.length, line).toBeLessThanOrEqual(64)
    }
  })

  it('names every page once', () => {
    expect(new Set(manualPages.map(({ key }) => key)).size).toBe(manualPages.length)
  })

  it('has a picture of every page that promises one, and no other', () => {
    const promised = manualPages.filter(({ picture }) => picture).map(({ key }) => `${key}.png`)
    const taken = existsSync(join(root, 'resources/manual'))
      ? readdirSync(join(root, 'resources/manual'))
      : []
    expect(promised).toEqual(expect.arrayContaining(taken))
  })

  it('lies in docs/manual as it is told in the window', () => {
    for (const { title, pages: tasks } of manual)
      for (const task of tasks)
        expect(readFileSync(join(folder, fileOf(task)), 'utf8')).toBe(markdownOf(task, title))
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(indexFile())
    expect(existsSync(join(folder, 'manual.pdf'))).toBe(false)
  })
})
