import { parseUnit, unitPart } from '../compound/unit-spelling.ts'
import { type Header, repeatsHeader } from './header.rules.ts'

/** What a line between the rows says of the rows below it: 3栋, 【B区 5号楼2单元】 共36户. */
export interface Section {
  /** As written; empty where the line names none. */
  readonly zone: string
  readonly building: string
  readonly entrance: string
}

export type Line =
  | { readonly kind: 'blank' | 'data' }
  /** Adds up, signs, or repeats what stands above. */
  | { readonly kind: 'closing' }
  /** Null for a line that names no building: what stood above holds no longer. */
  | { readonly kind: 'section'; readonly section: Section | null }

const SIGNED = /^(?:制表|审核|复核|备注|说明|填表|打印|注[:：]|第\d+页|共\d+页)/
const ADDS_UP = /^.{0,10}(?:合计|小计|总计|共计|累计)(?![\p{Script=Han}])/u
/** A row with a phone or a paper is somebody, whatever else it says. */
const SOMEBODY = /\d{11}/

export const lineOf = (cells: readonly string[], header: Header): Line => {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ at, text: cell.replace(/\s/g, '') }]))
  const [first] = filled
  if (first === undefined) return { kind: 'blank' }
  if (repeatsHeader(cells, header) || closes(filled.map(({ text }) => text))) return { kind: 'closing' }
  if (filled.length > 1 || !standsAlone(first.text, header.columns[first.at] ?? 'ignore'))
    return { kind: 'data' }
  return { kind: 'section', section: sectionOf(first.text) }
}

const closes = (texts: readonly string[]): boolean =>
  !texts.some((text) => SOMEBODY.test(text)) &&
  (SIGNED.test(texts[0] ?? '') || texts.some((text) => ADDS_UP.test(text)))

/** The only cell of its row: a line, unless it is the home or the person of a row that says nothing else. */
const standsAlone = (text: string, column: Header['columns'][number]): boolean => {
  if (sectionOf(text) !== null) return true
  if (column === 'unit' || column === 'number') return parseUnit(text).length === 0 && !/\d/.test(text)
  return column !== 'name' && column !== 'phone' && column !== 'idNumber'
}

const SECTION =
  /^[【[(《]?(?:(?<zone>[A-Z]|[\p{Script=Han}]{1,6}?)区)?(?<building>[0-9A-Z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座|#楼?))?(?:(?<entrance>[0-9一二三四五六七八九十]{1,2})单元)?[】\])》]?(?:[(,，:：]?(?:共|合)?计?\d+户.*)?$/u

const sectionOf = (text: string): Section | null => {
  const {
    zone = '',
    building = '',
    entrance = '',
  } = SECTION.exec(text.normalize('NFKC').toUpperCase())?.groups ?? {}
  if (building === '' && zone === '') return null
  return {
    zone: zone === '' ? '' : `${zone}区`,
    building: building === '' ? '' : unitPart(building, 'building'),
    entrance: entrance === '' ? '' : unitPart(`${entrance}单元`, 'entrance'),
  }
}
