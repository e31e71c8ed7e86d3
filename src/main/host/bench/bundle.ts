import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { benchTexts } from '../bench.text.ts'
import type { Figure } from './figure.ts'

const builtPage = fileURLToPath(new URL('../../../../out/renderer', import.meta.url))
const KB = 1024

/**
 * `bundle.first`: what the window loads before anybody signs in; `bundle.all`: every script and style there is;
 * `bundle.pictures`: the manual's, which is content: each is fetched when its page is read. Gzipped.
 */
export const bundleFigures = (): readonly Figure[] => {
  const assets = join(builtPage, 'assets')
  if (!existsSync(assets)) throw new Error(benchTexts.noBuild)
  const read = (name: string): Buffer => readFileSync(join(assets, name))
  const sizes = new Map(readdirSync(assets).map((name) => [name, gzipSync(read(name)).length]))
  const first = reached(readFileSync(join(builtPage, 'index.html'), 'utf8'), (name) =>
    sizes.has(name) ? read(name).toString('utf8') : '',
  )
  const sum = (names: Iterable<string>): number =>
    [...names].reduce((total, name) => total + (sizes.get(name) ?? 0), 0) / KB
  const names = [...sizes.keys()]
  return [
    figure('bundle.first', sum(first)),
    figure('bundle.all', sum(names.filter((name) => !isPicture(name)))),
    figure('bundle.pictures', sum(names.filter(isPicture))),
  ]
}

const isPicture = (name: string): boolean => name.endsWith('.png')

/** All that the page names, and what that imports without being asked to. */
const reached = (page: string, read: (name: string) => string): ReadonlySet<string> => {
  const found = new Set<string>()
  const open = [...page.matchAll(/assets\/([^"]+)"/g)].flatMap(([, name]) => name ?? [])
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    found.add(name)
    if (name.endsWith('.js'))
      open.push(
        ...[...read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].flatMap(([, next]) => next ?? []),
      )
  }
  return found
}

const figure = (name: string, size: number): Figure => {
  const kb = Math.round(size * 10) / 10
  return { name, unit: 'KB', n: 1, p50: kb, p95: kb, floor_p95: null, ratio: null }
}
