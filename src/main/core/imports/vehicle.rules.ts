import { cleanText } from '../kernel/schema.ts'
import { plateProblemTexts } from '../people/people.text.ts'
import { readPlate } from '../people/plates.ts'
import type { CellOf } from './home.rules.ts'
import { doubtTexts } from './imports.text.ts'
import { isNobody } from './people-in-cell.ts'

/** A vehicle as a row gives it. */
export interface VehicleRead {
  readonly plate: string
  readonly colour: string
  /** Parking space. */
  readonly place: string
  readonly keeper: string
}

const LONGEST = 30

/** The vehicle of a row. In a list of people most have none; in a list of vehicles every row is one. */
export const vehicleOf = (
  cell: CellOf,
  listOfPeople: boolean,
): VehicleRead | null | { readonly doubt: string } => {
  const typed = cell('plate')
  if (typed === '' || isNobody(typed)) return listOfPeople ? null : { doubt: doubtTexts.noPlate }
  const read = readPlate(typed)
  if ('problem' in read) return { doubt: plateProblemTexts[read.problem] }
  const text = (column: 'colour' | 'place' | 'keeper') =>
    isNobody(cell(column)) ? '' : cleanText(cell(column)).slice(0, LONGEST)
  return { plate: read.plate, colour: text('colour'), place: text('place'), keeper: text('keeper') }
}
