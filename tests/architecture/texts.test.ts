import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './planted-tree.ts'
import { faultsOf, sentencesOf } from './text-rules.ts'

/** The command line speaks to administrators, who type its verbs and options as they are. */
const forClerks = (path: string): boolean => !path.startsWith('src/main/host/')

const tables = [
  'src/main/core/kernel/text.ts',
  ...globSync('src/**/*.text.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(forClerks),
]

describe('a sentence of the text tables', () => {
  it.each([
    ['单号已入库，请改用出库！', 'no exclamation mark'],
    ['单号已入库，请改用出库。', 'no full stop at the end'],
    ['必须选择楼栋', 'no 必须, 非法, 无效'],
    ['单号无效，请核对', 'no 必须, 非法, 无效'],
    ['单号已入库,请改用出库', 'full-width punctuation'],
    ['读不到 C:\\data\\desk.db，请检查', 'no path'],
    ['读不到 /var/lib/desk，请检查', 'no path'],
    ['数据库 locked，请稍后再试', 'no English word'],
  ])('is refused as %s', (sentence, fault) => {
    expect(faultsOf(sentence)).toContain(fault)
  })

  it.each([
    '请选择楼栋',
    '共 12 件，3 件超过 3 天',
    '作废这张收据？',
    '打印机未响应，请检查电源；仍不行请报 P-12',
  ])('may say %s', (sentence) => {
    expect(faultsOf(sentence)).toEqual([])
  })

  it('is read out of literals and templates alike', () => {
    expect(sentencesOf('a.ts', `const a = '一'\nconst b = (n: number) => \`共 \${n} 件\`\n`)).toEqual([
      '一',
      '共 1 件',
    ])
  })
})

describe('the text tables', () => {
  it.each(tables)('%s keep the message rules', (path) => {
    const sentences = sentencesOf(path, readFileSync(join(root, path), 'utf8'))
    const broken = sentences
      .map((sentence) => [sentence, ...faultsOf(sentence)])
      .filter(({ length }) => length > 1)
    expect(broken).toEqual([])
  })
})
