import type { HouseType } from './entries.schema.contract.ts'
import type { CellResult, InspectionCell, Item, Meter, Room, Severity } from './inspection.schema.contract.ts'

const wet: readonly Item[] = ['water', 'drain', 'sealing']
const shell: readonly Item[] = ['window', 'wall', 'ceiling', 'floor', 'socket']
const bedroom: readonly Item[] = [...shell, 'heating', 'airCon']
const bath: readonly Item[] = ['wall', 'ceiling', 'floor', 'socket', ...wet, 'sanitary', 'heating']

/** What is looked at in each room (spec 3.1.6). */
const itemsOf: Readonly<Record<Room, readonly Item[]>> = {
  entry: ['door', 'doorbell', 'wall', 'ceiling', 'floor', 'switchboard', 'network', 'fire', 'mailbox'],
  living: [...bedroom, 'network', 'fire'],
  dining: ['wall', 'ceiling', 'floor', 'socket', 'heating'],
  masterBedroom: bedroom,
  bedroom2: bedroom,
  bedroom3: bedroom,
  bedroom4: bedroom,
  kitchen: ['window', 'wall', 'ceiling', 'floor', 'socket', ...wet, 'gas', 'fire'],
  masterBath: bath,
  guestBath: bath,
  balcony: ['window', 'wall', 'floor', 'socket', 'water', 'drain', 'sealing'],
  serviceBalcony: ['window', 'wall', 'floor', 'water', 'drain', 'sealing'],
  equipment: ['wall', 'drain', 'airCon'],
  shopFloor: ['door', ...shell, 'switchboard', ...wet, 'airCon', 'fire', 'network'],
}

const roomsOf: Readonly<Record<HouseType, readonly Room[]>> = {
  studio: ['entry', 'living', 'kitchen', 'masterBath', 'balcony', 'equipment'],
  oneRoom: ['entry', 'living', 'masterBedroom', 'kitchen', 'masterBath', 'balcony', 'equipment'],
  twoRooms: [
    ...(['entry', 'living', 'dining', 'masterBedroom', 'bedroom2', 'kitchen'] as const),
    ...(['masterBath', 'balcony', 'equipment'] as const),
  ],
  threeRooms: [
    ...(['entry', 'living', 'dining', 'masterBedroom', 'bedroom2', 'bedroom3', 'kitchen'] as const),
    ...(['masterBath', 'guestBath', 'balcony', 'equipment'] as const),
  ],
  fourRooms: [
    ...([
      'entry',
      'living',
      'dining',
      'masterBedroom',
      'bedroom2',
      'bedroom3',
      'bedroom4',
      'kitchen',
    ] as const),
    ...(['masterBath', 'guestBath', 'balcony', 'serviceBalcony', 'equipment'] as const),
  ],
  shop: ['shopFloor'],
}

interface Mark {
  readonly room: Room
  readonly item: Item
  readonly result: CellResult
}

/** Every cell of the grid in order: ✓ where nobody said otherwise. */
export const cellsOf = (houseType: HouseType, marks: readonly Mark[]): readonly InspectionCell[] =>
  roomsOf[houseType].flatMap((room) =>
    itemsOf[room].map((item) => ({
      room,
      item,
      result: marks.find((mark) => mark.room === room && mark.item === item)?.result ?? ('ok' as const),
    })),
  )

export const hasCell = (houseType: HouseType, { room, item }: Pick<Mark, 'room' | 'item'>): boolean =>
  roomsOf[houseType].includes(room) && itemsOf[room].includes(item)

/** Days in which a defect is to be mended unless somebody says another day: what touches use comes first. */
export const daysToMend: Readonly<Record<Severity, number>> = { A: 7, B: 15, C: 30 }

/** Digits behind the point that a meter shows. */
export const meterDecimals: Readonly<Record<Meter, number>> = {
  ...{ coldWater: 2, hotWater: 2, reclaimed: 2 },
  ...{ powerPeak: 2, powerValley: 2, gas: 3, heat: 3 },
}

/** What a home of the usual kind has. */
export const usualMeters: readonly Meter[] = ['coldWater', 'powerPeak', 'powerValley', 'gas']

export type ReadingProblem = 'notNumber' | 'decimals' | 'belowBase'

/** A reading as typed, in thousandths. */
export const readReading = (
  typed: string,
  meter: Meter,
  base: number | null,
): { readonly reading: number; readonly farAbove: boolean } | { readonly problem: ReadingProblem } => {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '')
  const match = /^(\d{1,8})(?:\.(\d+))?$/.exec(text)
  if (match === null) return { problem: 'notNumber' }
  const decimals = match[2] ?? ''
  if (decimals.length > meterDecimals[meter]) return { problem: 'decimals' }
  const reading = Number(match[1]) * 1000 + Number(decimals.padEnd(3, '0').slice(0, 3) || '0')
  if (base !== null && reading < base) return { problem: 'belowBase' }
  return { reading, farAbove: base !== null && reading - base > FAR }
}

/** More than three units above the builder's base is asked about: somebody drew water, or two digits changed places. */
const FAR = 3000

/** 1234560 → 1,234.56 as the meter shows it. */
export const readingText = (reading: number, meter: Meter): string =>
  (reading / 1000).toFixed(meterDecimals[meter])
