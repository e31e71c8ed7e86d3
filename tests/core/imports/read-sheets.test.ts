import { describe, expect, it } from 'vitest'
import { readSheets } from '#core/imports/read-sheets.ts'
import { gb18030, workbook, xlsx, zip } from './sheets.ts'

const read = (bytes: Uint8Array, name = 'a') => readSheets(name, bytes)
const rowsOf = async (bytes: Uint8Array) => (await read(bytes))[0]?.rows
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16())
const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

const text = '房号,姓名\r\n3-2-1501,林静怡\r\n'
const rows = [
  ['房号', '姓名'],
  ['3-2-1501', '林静怡'],
]

describe('a CSV file', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\ufeff${text}`)],
    ['GB 18030', gb18030(text)],
    ['UTF-16 with its mark', utf16(`\ufeff${text}`)],
    ['UTF-16 the other way round', swapped(utf16(`\ufeff${text}`))],
    ['UTF-16 without a mark', utf16(text)],
  ])('is read in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows)
  })

  it.each([[';'], ['\t'], ['，']])('may part its cells by %s', async (mark) => {
    expect(await rowsOf(utf8(text.replaceAll(',', mark)))).toEqual(rows)
  })

  it('keeps empty lines and quoted line ends, so that rows are counted as the clerk sees them', async () => {
    expect(await rowsOf(utf8('房号,备注\n\n3-2-1501,"两行\n备注"\n'))).toEqual([
      ['房号', '备注'],
      [''],
      ['3-2-1501', '两行\n备注'],
    ])
  })

  it('loses the marks that keep a program from eating a zero', async () => {
    expect(await rowsOf(utf8(`房号,电话\n="0301",'0571-88882210\n`))).toEqual([
      ['房号', '电话'],
      ['0301', '0571-88882210'],
    ])
  })
})

describe('a workbook', () => {
  it('gives numbers with all their digits', async () => {
    const bytes = await bytesOf(
      await xlsx([
        ['电话', '房号'],
        [13800000001, '0301'],
      ]),
    )
    expect(await rowsOf(bytes)).toEqual([
      ['电话', '房号'],
      ['13800000001', '0301'],
    ])
  })
})

describe('a cell that is more than text', () => {
  it('gives the value that its formula had when it was saved, and runs nothing', async () => {
    const cells =
      '<row r="1"><c r="A1"><f>1+41</f><v>42</v></c><c r="B1" t="str"><f>HYPERLINK("x")</f><v>林静怡</v></c></row>'
    expect(await rowsOf(workbook(cells))).toEqual([['42', '林静怡']])
  })

  it('keeps all digits of a number that was stored as a power of ten', async () => {
    expect(await rowsOf(workbook('<row r="1"><c r="A1"><v>1.3800000001E10</v></c></row>'))).toEqual([
      ['13800000001'],
    ])
  })

  it('never draws in a file from outside', async () => {
    const prolog = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyy">]>'
    const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>a&x;&y;b</t></is></c></row>'
    const rows = await rowsOf(workbook(cells, prolog)).catch(() => [])
    expect(JSON.stringify(rows)).not.toMatch(/yyyy|[a-z0-9]{9}/)
  })
})

/** So many rows of one cell. */
const manyRows = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${(at * 7919) % 100_003}</v></c></row>`,
  ).join('')

describe('a hostile or mistaken file', () => {
  const problem = (name: string) => expect.objectContaining({ problem: name })

  it.each([
    ['a bomb that says so', zip([{ name: 'xl/a.xml', content: Buffer.alloc(65 * 1024 * 1024) }]), 'tooLarge'],
    [
      'a bomb within the limit that packs too well',
      zip([{ name: 'a', content: Buffer.alloc(8 * 1024 * 1024) }]),
      'tooLarge',
    ],
    [
      'a bomb that lies about its size',
      zip([{ name: 'a', content: Buffer.alloc(90 * 1024 * 1024), declaredSize: 900 }]),
      'damaged',
    ],
    [
      'too many entries',
      zip(Array.from({ length: 201 }, (_, n) => ({ name: `${n}`, content: Buffer.from('a') }))),
      'tooLarge',
    ],
    ['a path out of the archive', zip([{ name: '../../a', content: Buffer.from('a') }]), 'damaged'],
    ['an absolute path', zip([{ name: '/etc/a', content: Buffer.from('a') }]), 'damaged'],
    ['a zip that is no workbook', zip([{ name: 'a.txt', content: Buffer.from('a') }]), 'damaged'],
    ['a cut zip', zip([{ name: 'a', content: Buffer.from('a') }]).subarray(0, 20), 'damaged'],
    ['an old or locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'oldOrLocked'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'notATable'],
    ['a PDF', utf8('%PDF-1.7'), 'notATable'],
    ['bytes of no encoding', new Uint8Array([0xff, 0x00, 0x12, 0x81]), 'unknownEncoding'],
    ['nothing', new Uint8Array(), 'empty'],
    ['empty cells', utf8(',,\n,,'), 'empty'],
    [
      'two cells a world apart',
      workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      'tooLarge',
    ],
    ['a workbook of more rows than a compound has', workbook(manyRows(30_001)), 'tooLarge'],
    ['more rows than a compound has', utf8('1\n'.repeat(30_001)), 'tooLarge'],
  ])('%s is refused', async (_, bytes, name) => {
    await expect(read(bytes)).rejects.toEqual(problem(name))
  })
})
