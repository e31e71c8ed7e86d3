import { addDays } from '../kernel/business-date.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import { hour } from './calendar.ts'
import type { LivedHome } from './founding.service.ts'

const SLOT = 10
const FIRST_SLOT = hour(8, 30)

const two = (value: number): string => String(value).padStart(2, '0')

/** The appointment of a family, with what the builder says of its home. */
export const appointmentOf = ({ unit }: LivedHome, day: BusinessDate, at: number) => {
  const slot = FIRST_SLOT + at * SLOT
  return {
    unitId: unit.id,
    entries: {
      appointmentDate: day,
      appointmentSlot: `${two(Math.floor(slot / 60))}:${two(slot % 60)}`,
      noticeDate: addDays(day, -30),
      purchaseDate: addDays(day, -420),
      buildArea: 9_800 + (at % 7) * 460,
      innerArea: 7_900 + (at % 7) * 380,
      contractNo: `YS2025${two(at)}${unit.number}`,
      releaseNo: `JF-${unit.building}-${unit.number}`,
      releaseDate: addDays(day, -7),
    },
  }
}
