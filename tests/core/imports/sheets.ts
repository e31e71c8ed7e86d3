import { crc32, deflateRawSync } from 'node:zlib'
import writeXlsxFile from 'write-excel-file/node'

/** A number as the file stores it, where JavaScript would write it otherwise. */
interface Stored {
  readonly stored: string
}

export type Cell = string | number | null

export type Rows = readonly (readonly Cell[])[]

/** A workbook as a sales office would save it. */
export const xlsx = (rows: Rows, name = '业主名册.xlsx'): Promise<File> => workbookOf({ 业主: rows }, name)

export const workbookOf = async (
  sheets: Readonly<Record<string, Rows>>,
  name = '业主名册.xlsx',
): Promise<File> => {
  const written = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cellOf)),
  }))
  return new File([new Uint8Array(await writeXlsxFile(written).toBuffer())], name)
}

const cellOf = (value: Cell) => {
  if (value === null) return null
  return typeof value === 'number' ? { value, type: Number } : { value, type: String }
}

export const csv = (lines: readonly string[], name = '业主名册.csv'): File =>
  new File([lines.join('\r\n')], name)

/** A clean list: three homes, three people, one of them in two homes. */
export const cleanRows: Rows = [
  ['区域', '楼栋', '单元', '房号', '姓名', '手机号', '关系', '身份证号'],
  ['A', '3', '2', '1501', '林静怡', 13800000001, '业主', '11010519491231002X'],
  ['A', '3', '2', '1501', '周明', '13800000002', '配偶', null],
  ['B', '10', '1', '301', '曾国庆', '0571-88882210', '业主', null],
  ['B', '2', '1', '301', '林静怡', '138 0000 0001', '业主', null],
]

export const cleanText = cleanRows.map((row) => row.map((cell) => cell ?? '').join(',')).join('\r\n')

/** Node decodes GB 18030 but does not encode it: the two-byte plane, turned round. */
export const gb18030 = (text: string): Uint8Array => {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      bytesOf.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  return new Uint8Array(
    [...text].flatMap((character) => bytesOf.get(character) ?? [character.codePointAt(0) ?? 0]),
  )
}

interface ZipEntry {
  readonly name: string
  readonly content: Buffer
  /** What the zip says of its size, when that is a lie. */
  readonly declaredSize?: number
}

/** A zip made by hand, since no honest library writes a dishonest one. */
export const zip = (entries: readonly ZipEntry[]): Uint8Array => {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredSize = content.length } of entries) {
    const packed = deflateRawSync(content)
    const title = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(content), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(declaredSize, 8)
    const common = Buffer.concat([
      Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
      sizes,
      u16(title.length),
      u16(0),
    ])
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, packed])
    locals.push(local)
    const tail = Buffer.concat([u16(0), u16(0), u16(0), Buffer.alloc(4), u32(offset)])
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), u16(20), common, tail, title]))
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const count = u16(entries.length)
  const end = Buffer.concat([
    Buffer.from('PK\u0005\u0006'),
    u16(0),
    u16(0),
    count,
    count,
    u32(directory.length),
    u32(offset),
    u16(0),
  ])
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}

const PARTS = 'http://schemas.openxmlformats.org'
const XML = '<?xml version="1.0" encoding="UTF-8"?>'
const MAIN = `xmlns="${PARTS}/spreadsheetml/2006/main"`

interface RawSheet {
  readonly name: string
  /** The rows as XML, for cells that no library would write. */
  readonly data: string
  /** `A1:A3`. */
  readonly merges?: readonly string[]
  readonly hidden?: boolean
}

/** The least workbook there is. */
export const workbook = (sheetData: string, prolog = ''): Uint8Array =>
  rawWorkbook([{ name: '一', data: sheetData }], prolog)

export const rawWorkbook = (sheets: readonly RawSheet[], prolog = ''): Uint8Array => {
  const listed = sheets.map(
    ({ name, hidden = false }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="r${at + 1}"/>`,
  )
  const related = sheets.map(
    (_, at) =>
      `<Relationship Id="r${at + 1}" Type="${PARTS}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const parts: [name: string, xml: string][] = [
    ['[Content_Types].xml', `<Types xmlns="${PARTS}/package/2006/content-types"/>`],
    [
      'xl/workbook.xml',
      `<workbook ${MAIN} xmlns:r="${PARTS}/officeDocument/2006/relationships"><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PARTS}/package/2006/relationships">${related.join('')}</Relationships>`,
    ],
    ...sheets.map(({ data, merges = [] }, at): [string, string] => [
      `xl/worksheets/sheet${at + 1}.xml`,
      `${prolog}<worksheet ${MAIN}><sheetData>${data}</sheetData><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
    ]),
  ]
  return zip(parts.map(([name, xml]) => ({ name, content: Buffer.from(XML + xml) })))
}

/** Rows as XML: a text stands in its cell, a number is stored as a spreadsheet program stores it. */
export const rowsXml = (rows: readonly (readonly (Cell | Stored)[])[]): string =>
  rows
    .map(
      (row, at) =>
        `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, column, at)).join('')}</row>`,
    )
    .join('')

const cellXml = (cell: Cell | Stored, column: number, row: number): string => {
  const place = `${String.fromCharCode(65 + column)}${row + 1}`
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${place}"><v>${cell.stored}</v></c>`
  const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
