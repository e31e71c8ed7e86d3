import type { Call, Handlers } from '../kernel/handler.ts'
import { type Drawn, drawAtOnce, printDrawnIn } from '../printing/direct.service.ts'
import { labelForm } from './parcel-forms.ts'
import type { parcelsContract } from './parcels.contract.ts'
import type { ParcelsHouse } from './parcels.house.ts'

type Input = Parameters<Handlers<typeof parcelsContract>['printLabels']>[0]

/** Sends each label to the label printer of the desk, one job a label, so that each can be printed again alone. */
export const printLabels = async (house: ParcelsHouse, input: Input, call: Call) => {
  const source = labelForm(house)
  const drawn: Drawn[] = []
  for (const id of input.ids) drawn.push(await drawAtOnce(house, source, id, call))
  return house.database.command(call, input, async (tx) => {
    const prints = []
    for (const label of drawn) prints.push(await printDrawnIn(tx, label))
    return { prints }
  })
}
