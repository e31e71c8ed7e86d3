import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const partsIn = (folder: string): string[] =>
  readdirSync(`src/renderer/${folder}`).filter((name) => name.endsWith('.tsx'))

const shownBy = (folder: string): ReadonlySet<string> =>
  new Set(
    partsIn(folder).flatMap((name) =>
      [...readFileSync(`src/renderer/${folder}/${name}`, 'utf8').matchAll(/\/([a-z-]+\.tsx)'/g)].map(
        ([, part = '']) => part,
      ),
    ),
  )

it('shows every part of the kit in the gallery, by itself or inside another', () => {
  const shown = new Set([...shownBy('gallery'), ...shownBy('ui')])
  expect(partsIn('ui').filter((part) => !shown.has(part))).toEqual([])
})
