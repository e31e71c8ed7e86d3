import { parseUnit, type UnitParts, unitPart } from '../compound/unit-spelling.ts'
import type { ZoneCode } from '../kernel/schema.ts'
import type { Column } from './imports.contract.ts'
import { doubtTexts } from './imports.text.ts'

/** The cell of a column, empty where the sheet has none. */
export type CellOf = (column: Column | 'floor') => string

interface Zone {
  readonly code: ZoneCode
  readonly name: string
}

/** What is known of the compound while a sheet is read. */
export interface Places {
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

/** The home of a row, or why none can be made out. */
export const homeOf = (cell: CellOf, places: Places): Home | Doubt => {
  const readings = readingsOf(cell)
  if ('doubt' in readings) return readings
  const zoned = readings.parts.map((parts) => ({ parts, zone: zoneOf(cell('zone'), parts.building, places) }))
  const onFile = zoned.filter(({ parts, zone }) => 'code' in zone && places.has(zone.code, parts))
  const [only, ...more] = onFile.length > 0 ? onFile : zoned
  if (only === undefined) return { doubt: doubtTexts.noUnit }
  if (more.length > 0) return { doubt: doubtTexts.unitAmbiguous(cell('unit')) }
  if ('doubt' in only.zone) return only.zone
  const { building, entrance, number } = only.parts
  const long = building.length > 10 || entrance.length > 10 || number.length > 10
  return long ? { doubt: doubtTexts.tooLong } : { zone: only.zone.code, building, entrance, number }
}

const readingsOf = (cell: CellOf): { readonly parts: readonly UnitParts[] } | Doubt => {
  const whole = cell('unit')
  const building = unitPart(cell('building'), 'building')
  const entrance = unitPart(cell('entrance'), 'entrance')
  if (whole !== '') return wholeHome(whole, building, entrance)
  const number = roomOf(cell('floor'), cell('number'))
  if (number === '' || building === '') return { doubt: doubtTexts.noUnit }
  return /[-栋幢单元]/.test(number)
    ? wholeHome(number, building, entrance)
    : { parts: [{ building, entrance, number }] }
}

const roomOf = (floor: string, number: string): string => {
  const room = /[-栋幢]|单元/.test(number) ? number : unitPart(number, 'number')
  const level = floor.replace(/\D/g, '')
  return /^\d{1,2}$/.test(room) && level !== '' ? level + room.padStart(2, '0') : room
}

/** 房号 as 1501 beside 楼栋 and 单元, or as 3-2-1501 that must agree with them. */
const wholeHome = (
  text: string,
  building: string,
  entrance: string,
): { readonly parts: readonly UnitParts[] } | Doubt => {
  if (building !== '' && /^\d{3,4}$/.test(text)) return { parts: [{ building, entrance, number: text }] }
  const parts = parseUnit(text)
  if (parts.length === 0) return { doubt: doubtTexts.unitUnreadable(text) }
  const agreeing = parts.filter(
    (one) => (building === '' || one.building === building) && (entrance === '' || one.entrance === entrance),
  )
  return agreeing.length === 0 ? { doubt: doubtTexts.unitColumnsDiffer(text) } : { parts: agreeing }
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
