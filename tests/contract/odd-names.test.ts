import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { backupContract } from '#core/backup/backup.contract.ts'
import { asset } from '#transport/assets.ts'
import { dice } from '../support/dice.ts'
import { tempFolder } from '../support/temp-folder.ts'

const pieces = [
  ...['..', '../', '..\\', './', '/', '//', '\\\\server\\share\\', 'C:\\', 'CON', 'NUL.txt', 'secret.txt'],
  ...['%2e%2e%2f', '%2e%2e/', '..%5c', '%00', '\0', '\u202e', '\u2066', ' ', '.', 'file:///', 'app://desk/'],
  ...[
    'index.html',
    'assets',
    'a'.repeat(300),
    '…',
    '\ud800',
    '?',
    '#',
    '~',
    '$HOME',
    '$(x)',
    '%c0%ae%c0%ae/',
  ],
  ...['desk-20261124-0001-abcdef.deskbackup', '.deskbackup', 'desk-', '.part'],
]

/** 2,000 names put together by chance from what has led programs astray. */
const names = (): readonly string[] => {
  const chance = dice(18)
  return Array.from({ length: 2_000 }, () =>
    Array.from({ length: 1 + chance.roll(6) }, () => pieces[chance.roll(pieces.length)]).join(''),
  )
}

describe('2,000 odd names', () => {
  /** The page, and beside its folder what nobody may read through it. */
  const pages = (): string => {
    const folder = tempFolder()
    const root = join(folder, 'renderer')
    mkdirSync(root)
    writeFileSync(join(root, 'index.html'), 'the page')
    writeFileSync(join(folder, 'secret.txt'), 'a secret beside the pages')
    return root
  }

  it('asked of the pages’ folder give the page, nothing, or a refusal; never what lies beside it', async () => {
    const root = pages()
    const bodies = new Set<string>()
    for (const name of names()) {
      const { body } = await asset(root, `/${name}`)
      bodies.add(body === null ? '' : body.toString('utf8'))
    }
    expect([...bodies].sort()).toEqual(['', 'the page'])
  })

  it('given as a backup’s name lead out of no place: what is taken is one plain file name', () => {
    const input = backupContract.prove['~orpc'].inputSchema as unknown as z.ZodType
    const taken = names().filter((name) => input.safeParse({ name }).success)
    for (const name of taken) expect(name).toMatch(/^desk-[0-9a-f-]+\.deskbackup$/)
  })
})
