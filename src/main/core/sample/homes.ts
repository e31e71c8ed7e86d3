import type { NewUnit } from '../compound/compound.contract.ts'
import type { SampleDesk } from './staff.ts'

/** How big a sample compound is. */
export type Size = 'small' | 'normal' | 'stress'

interface Block {
  readonly zone: 'A' | 'B'
  readonly buildings: readonly number[]
  readonly entrances: number
  readonly floors: readonly number[]
  readonly rooms: number
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** 12 and 48, 80 and 900, 200 and 3,000 homes (spec/sizes.md). */
const blocks: Readonly<Record<Size, readonly Block[]>> = {
  small: [
    { zone: 'A', buildings: [1, 2], entrances: 1, floors: [3, 9, 16], rooms: 2 },
    { zone: 'B', buildings: [3, 5], entrances: 2, floors: [3, 6, 8, 10, 12, 15], rooms: 2 },
  ],
  normal: [
    { zone: 'A', buildings: [1, 2], entrances: 2, floors: range(1, 10), rooms: 2 },
    { zone: 'B', buildings: range(3, 12), entrances: 2, floors: range(1, 15), rooms: 3 },
  ],
  stress: [
    { zone: 'A', buildings: [1, 2], entrances: 2, floors: range(1, 25), rooms: 2 },
    { zone: 'B', buildings: range(3, 27), entrances: 2, floors: range(1, 20), rooms: 3 },
  ],
}

const homesOf = ({ zone, buildings, entrances, floors, rooms }: Block): readonly NewUnit[] =>
  buildings.flatMap((building) =>
    range(1, entrances).flatMap((entrance) =>
      floors.flatMap((floor) =>
        range(1, rooms).map((room) => ({
          zone,
          building: String(building),
          entrance: String(entrance),
          number: `${floor}${String(room).padStart(2, '0')}`,
        })),
      ),
    ),
  )

export const sampleHomes = (size: Size): readonly NewUnit[] => blocks[size].flatMap(homesOf)

/** First entrances of zone B belong to its first desk, second ones to its second. */
export const deskOfHome = ({ zone, entrance }: Pick<NewUnit, 'zone' | 'entrance'>): SampleDesk => {
  if (zone === 'A') return 'A'
  return entrance === '1' ? 'B1' : 'B2'
}
