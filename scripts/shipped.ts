import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One package that is shipped: what a bill of materials says of it. */
export interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly integrity: string
  /** Where its own words about its licence lie, on the machine that packs. */
  readonly folder: string
}

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

/**
 * Programs that a package brings along. They are started, never linked, and stay under their own terms, which allow
 * to pass them on unchanged beside a program under other terms.
 */
export const BROUGHT_ALONG = [
  { by: 'pdf-to-printer', name: 'SumatraPDF', version: '3.4.6', licence: 'GPL-3.0-only' },
] as const

/** Linked into the product they would make it theirs. LGPL is a library of its own that may be exchanged. */
const COPYLEFT = /(?:^|[^L])A?GPL|SSPL|BUSL|CC-BY-NC/i

/** Built from by the packaging tools, so that it is for development and shipped all the same. */
const SHELL = 'node_modules/electron'

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

/**
 * Everything of the lock file that is not for development alone, what the build took into its bundles, and the shell
 * around it.
 */
export const shippedPackages = (
  root: string,
  bundled: ReadonlySet<string> = new Set(),
): readonly Shipped[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Locked>>
  }
  return Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && link !== true)
    .filter(([path, { dev }]) => dev !== true || path === SHELL || bundled.has(nameOf(path)))
    .map(([path, { version = '', integrity = '', license }]) => ({
      name: nameOf(path),
      version,
      licence: license ?? (licenceIn(join(root, path)) || (IN_A_FILE[nameOf(path)] ?? '')),
      integrity,
      folder: join(root, path),
    }))
}

/** What may not be shipped: another's terms over our code, terms that nobody wrote down, bytes that nobody can check. */
export const refusedPackages = (shipped: readonly Shipped[]): readonly string[] =>
  shipped.flatMap(({ name, licence, integrity }) => [
    ...(COPYLEFT.test(licence) ? [`${name}: ${licence}`] : []),
    ...(licence === '' ? [`${name}: no licence`] : []),
    ...(integrity === '' ? [`${name}: no digest`] : []),
  ])
