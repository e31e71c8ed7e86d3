import { parseUnit, type UnitParts, unitPart } from '../compound/unit-spelling.ts'
import type { ZoneCode } from '../kernel/schema.ts'
import type { Column } from './imports.contract.ts'
import { doubtTexts } from './imports.text.ts'
import type { Section } from './lines.rules.ts'

/** The cell of a column, empty where the sheet has none. */
export type CellOf = (column: Column) => string

interface Zone {
  readonly code: ZoneCode
  readonly name: string
}

/** What is known of the compound while a sheet is read. */
export interface Places {
  /** Stands before the homes of some lists: 云庭花园3栋…. */
  readonly compoundName: string
  readonly zones: readonly Zone[]
  /** Those of the caller. */
  readonly ownZones: readonly ZoneCode[]
  /** Zones in which a building stands already. */
  readonly zonesOfBuilding: ReadonlyMap<string, readonly ZoneCode[]>
  has(zone: ZoneCode, parts: UnitParts): boolean
}

export interface Home extends UnitParts {
  readonly zone: ZoneCode
}

type Doubt = { readonly doubt: string }

/** The home of a row, or why none can be made out. `section`: what the line above the rows said. */
export const homeOf = (cell: CellOf, places: Places, section: Section | null): Home | Doubt => {
  const written = addressOf(cell('unit'), places)
  const readings = readingsOf(cell, written.home, section)
  if ('doubt' in readings) return readings
  const zone = cell('zone') || written.zone || section?.zone || ''
  const twice = written.zone !== '' && cell('zone') !== ''
  if (twice && !sameZone(written.zone, cell('zone'), places)) return { doubt: doubtTexts.zonesDiffer }
  const zoned = readings.parts.map((parts) => ({ parts, zone: zoneOf(zone, parts.building, places) }))
  const onFile = zoned.filter(({ parts, zone: found }) => 'code' in found && places.has(found.code, parts))
  const [only, ...more] = onFile.length > 0 ? onFile : zoned
  if (only === undefined) return { doubt: doubtTexts.noUnit }
  if (more.length > 0) return { doubt: doubtTexts.unitAmbiguous(cell('unit')) }
  if ('doubt' in only.zone) return only.zone
  const { building, entrance, number } = only.parts
  const long = building.length > 10 || entrance.length > 10 || number.length > 10
  return long ? { doubt: doubtTexts.tooLong } : { zone: only.zone.code, building, entrance, number }
}

/** A street and its number: 文一路88号, 中山街12弄. */
const STREET = /^.*?[路街道巷](?:\d+弄|\d+号)(?=.*\d)/u
/** A区3-2-1501, 东区 3栋…, but not 小区. */
const ZONE = /^\s*([A-Z]|(?![\p{Script=Han}]*小区)[\p{Script=Han}]{1,5})区/u

/** Street and name of the compound say nothing here; its zone does. */
const addressOf = (
  text: string,
  { compoundName }: Places,
): { readonly zone: string; readonly home: string } => {
  const folded = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(STREET, '')
    .replace(/(?<=\d)\.0+$/, '')
  const named = compoundName === '' ? -1 : folded.indexOf(compoundName.toUpperCase())
  const home = named < 0 ? folded : folded.slice(named + compoundName.length)
  const [all = '', zone = ''] = ZONE.exec(home) ?? []
  return { zone: zone === '' ? '' : `${zone}区`, home: home.slice(all.length).trim() }
}

const readingsOf = (
  cell: CellOf,
  whole: string,
  section: Section | null,
): { readonly parts: readonly UnitParts[] } | Doubt => {
  const own = unitPart(cell('building'), 'building')
  const building = own || section?.building || ''
  const entrance = unitPart(cell('entrance'), 'entrance') || (own === '' ? (section?.entrance ?? '') : '')
  const bySection = own === '' && section !== null
  if (whole !== '') return wholeHome(whole, building, entrance, bySection)
  const number = roomOf(cell('floor'), cell('number').replace(/(?<=\d)\.0+$/, ''))
  if (number === '' || building === '') return { doubt: doubtTexts.noUnit }
  return /[-栋幢单元]/.test(number)
    ? wholeHome(number, building, entrance, bySection)
    : { parts: [{ building, entrance, number }] }
}

const roomOf = (floor: string, number: string): string => {
  const room = /[-栋幢]|单元/.test(number) ? number : unitPart(number, 'number')
  const level = floor.replace(/\D/g, '')
  return /^\d{1,2}$/.test(room) && level !== '' ? level + room.padStart(2, '0') : room
}

/** What a spreadsheet program makes of 3-2 when nobody stops it. */
const DATE = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}月\d{1,2}日$/
const ROOM = /^\d{3,4}室?$/

/** 房号 as 1501 beside 楼栋 and 单元, or as 3-2-1501 that must agree with them. */
const wholeHome = (
  text: string,
  building: string,
  entrance: string,
  bySection: boolean,
): { readonly parts: readonly UnitParts[] } | Doubt => {
  if (DATE.test(text)) return { doubt: doubtTexts.unitIsDate(text) }
  if (ROOM.test(text))
    return building === ''
      ? { doubt: doubtTexts.roomOnly(text) }
      : { parts: [{ building, entrance, number: unitPart(text, 'number') }] }
  const parts = parseUnit(text)
  if (parts.length === 0) return { doubt: doubtTexts.unitUnreadable(text) }
  const agreeing = parts.filter(
    (one) => (building === '' || one.building === building) && (entrance === '' || one.entrance === entrance),
  )
  if (agreeing.length > 0) return { parts: agreeing }
  return { doubt: bySection ? doubtTexts.unitSectionDiffers(text) : doubtTexts.unitColumnsDiffer(text) }
}

const sameZone = (a: string, b: string, { zones }: Places): boolean => {
  const [of] = zonesNamed(a, zones)
  return of !== undefined && zonesNamed(b, zones).includes(of)
}

const zoneOf = (text: string, building: string, places: Places): { readonly code: ZoneCode } | Doubt => {
  const named = text === '' ? places.zonesOfBuilding.get(building) : zonesNamed(text, places.zones)
  const [code, ...more] = named ?? (places.zones.length === 1 ? places.zones.map((zone) => zone.code) : [])
  if (code === undefined && text !== '') return { doubt: doubtTexts.zoneUnknown(text) }
  if (code === undefined || more.length > 0) return { doubt: doubtTexts.zoneMissing }
  return places.ownZones.includes(code) ? { code } : { doubt: doubtTexts.zoneOfOthers(code) }
}

/** A, a区, A 区 and the zone's own name all mean zone A. */
const zonesNamed = (text: string, zones: readonly Zone[]): readonly ZoneCode[] => {
  const bare = (word: string) => word.normalize('NFKC').toUpperCase().replace(/\s/g, '').replace(/区$/, '')
  return zones.filter(({ code, name }) => [code, bare(name)].includes(bare(text))).map(({ code }) => code)
}
