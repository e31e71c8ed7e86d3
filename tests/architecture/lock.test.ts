import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './planted-tree.ts'

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>
}

/** Every folder in which Node would look for what `owner` asks for. */
const foldersAbove = (owner: string): string[] => {
  const parts = owner.split('/node_modules/')
  return [...parts.keys()].map((taken) => parts.slice(0, parts.length - taken).join('/node_modules/'))
}

const holds = (owner: string, name: string): boolean =>
  [...foldersAbove(owner).map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    (place) => place in packages,
  )

describe('the lock file', () => {
  it('names the binaries of every platform: npm ci refuses a lock that was written where some could not be had', () => {
    const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !holds(owner, name)),
    )
    expect(missing).toEqual([])
  })
})
