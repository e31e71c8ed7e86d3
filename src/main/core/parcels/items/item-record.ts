import type { ItemFacts, Standing } from '../item-states.rules.ts'
import { closedStates, heldStates, placedStates } from '../item-states.rules.ts'
import type { ParcelRecord } from '../parcels.repository.ts'

export const factsOf = ({ kind, unitId, toldAt }: ParcelRecord): ItemFacts => ({
  kind,
  hasAddressee: unitId !== null,
  told: toldAt !== null,
})

const within = <S extends string>(states: readonly S[], state: string): state is S =>
  (states as readonly string[]).includes(state)

/** Where the register says an item is. */
export const standingOf = ({ state, shelfNo, collector }: ParcelRecord): Standing => {
  if (within(placedStates, state)) return { state, place: shelfNo }
  if (within(heldStates, state) || within(closedStates, state))
    return { state, place: shelfNo, holder: collector }
  return { state: 'expected' }
}
