import { describe, expect, it } from 'vitest'
import { helpOf } from '../../src/renderer/app/help.text.ts'
import { pages } from '../../src/renderer/app/routes.tsx'

describe('F1', () => {
  it.each(pages.map(({ path }) => path))('has one to five lines for %s', (path) => {
    const lines = helpOf[path] ?? []
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.length).toBeLessThanOrEqual(5)
  })
})
