import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One package that is shipped: what a bill of materials says of it. */
export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly integrity: string
}

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/** Linked into the product they would make it theirs. LGPL is a library of its own that may be exchanged. */
const COPYLEFT = /(?:^|[^L])A?GPL|SSPL|BUSL|CC-BY-NC/i

/** Packages whose manifest names none; the terms lie beside it as a file. */
const IN_A_FILE: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

const licenceIn = (folder: string): string => {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return ''
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type?: string } }
  return typeof license === 'string' ? license : (license?.type ?? '')
}

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Everything of the lock file that is not for development alone. */
export const shippedPackages = (root: string): readonly Shipped[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>
  }
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path !== '' && dev !== true && link !== true)
    .map(([path, { version = '', integrity = '', license }]) => ({
      name: nameOf(path),
      version,
      licence: license ?? (licenceIn(join(root, path)) || (IN_A_FILE[nameOf(path)] ?? '')),
      integrity,
    }))
}

/** What may not be shipped: another's terms over our code, terms that nobody wrote down, bytes that nobody can check. */
export const refusedPackages = (shipped: readonly Shipped[]): readonly string[] =>
  shipped.flatMap(({ name, licence, integrity }) => [
    ...(COPYLEFT.test(licence) ? [`${name}: ${licence}`] : []),
    ...(licence === '' ? [`${name}: no licence`] : []),
    ...(integrity === '' ? [`${name}: no digest`] : []),
  ])
