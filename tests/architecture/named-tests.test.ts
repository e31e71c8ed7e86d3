import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const pages = ['docs/asvs.md', 'docs/reliability.md']

/** `tests/…` as a page names it: a file, a folder, or a file without its folder's end. */
const namedIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\btests\/[\w./*-]*\w/g)].map(([path]) => path)),
]

const isThere = (path: string): boolean =>
  existsSync(join(root, path)) || globSync(path, { cwd: root }).length > 0

describe('what the pages of trust name', () => {
  it.each(pages)('%s names tests that there are', (page) => {
    const named = namedIn(readFileSync(join(root, page), 'utf8'))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })

  it('has a state for each requirement, and a test or a reason', () => {
    const rows = readFileSync(join(root, 'docs/asvs.md'), 'utf8')
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
    expect(rows.length).toBeGreaterThan(30)
    for (const [, requirement, ours, state = '', shown = ''] of rows) {
      expect(['met', 'in part', 'not met', 'not applicable'], requirement).toContain(state)
      expect(shown.length, requirement).toBeGreaterThan(10)
      expect(ours, requirement).not.toBe('')
    }
  })
})
