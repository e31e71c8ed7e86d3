import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './planted-tree.ts'

const RELEASE = /^## (?:未发布|\d+\.\d+\.\d+（\d{4}-\d{2}-\d{2}）)$/
const KIND = /^### (?:新增|改进|修复)$/
const ENTRY = /^- .*[\u3400-\u9fff]/
const CONTINUED = /^ {2}\S/

/** Lines that are neither a release, a kind of change nor a sentence for the receptionist. */
const strangers = (text: string): string[] => {
  const [title, ...lines] = text.trimEnd().split('\n')
  const known = [RELEASE, KIND, ENTRY, CONTINUED, /^$/]
  const wrong = lines.filter((line) => !known.some((form) => form.test(line)))
  return title === '# 更新记录' ? wrong : [title ?? '', ...wrong]
}

describe('the changelog', () => {
  it('speaks in releases, 新增, 改进 and 修复', () => {
    expect(strangers(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))).toEqual([])
  })

  it.each([
    ['an unknown heading', '### Added'],
    ['a release without its day', '## 0.2.0'],
    ['an entry that no receptionist can read', '- refactored the service layer'],
  ])('refuses %s', (_what, line) => {
    expect(strangers(`# 更新记录\n\n## 未发布\n\n### 新增\n\n${line}\n`)).toEqual([line])
  })
})
