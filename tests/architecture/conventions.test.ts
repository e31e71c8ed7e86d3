import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './planted-tree.ts'

interface Line {
  readonly no: string
  readonly file: string
  readonly words: string
}

const lines: readonly Line[] = readFileSync(join(root, 'docs/conventions.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!no\.|key \||-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, no = '', , file = '', words = '']) => ({ no, file: file.replaceAll('`', ''), words }))

const held = lines.filter(({ file }) => file !== 'absent')

describe('the conventions of the desk', () => {
  it('are all in the list: C1 to C24, D1 to D9', () => {
    const numbers = lines.map(({ no }) => no)
    for (let at = 1; at <= 24; at += 1) expect(numbers).toContain(`C${at}`)
    for (let at = 1; at <= 9; at += 1) expect(numbers).toContain(`D${at}`)
  })

  it.each(held)('$no is held by a test that is there', ({ file, words }) => {
    expect(existsSync(join(root, file)), file).toBe(true)
    expect(words).not.toBe('')
    expect(readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' ')).toContain(words)
  })

  it('are absent where the list says so, and nowhere else', () => {
    expect(lines.filter(({ file }) => file === 'absent').map(({ no }) => no)).toEqual([])
  })
})
