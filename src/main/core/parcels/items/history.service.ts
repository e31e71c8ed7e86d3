import type { Reader } from '../../database/database.ts'
import { may } from '../../kernel/caller.ts'
import { refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { incidentOfParcel } from '../incidents/incidents.repository.ts'
import { ConsentBasis, ItemAct } from '../item-kinds.contract.ts'
import { actsFrom } from '../item-states.rules.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { findParcel } from '../parcels.repository.ts'
import { ParcelState } from '../parcels.schema.contract.ts'
import { shownParcel } from '../shown.ts'
import { consentsQuery, courierName, stepsQuery } from './history.repository.ts'
import { type itemsContract, PictureKind, type Step } from './items.contract.ts'
import { picturesQuery } from './pictures.repository.ts'

type Input = Parameters<Handlers<typeof itemsContract>['history']>[0]

export const history = async (house: ParcelsHouse, { id }: Input, { caller }: Call) => {
  const { reader } = house.database
  const parcel = (await findParcel(reader, id)) ?? refuse('NOT_FOUND')
  // Who had the item is a person: for whoever may see persons of its zone.
  const named =
    may(caller, 'person.read') && (parcel.zone === null || caller.scope.zones.includes(parcel.zone))
  const steps = await stepsOf(reader, id)
  const consents = await consentsQuery(reader, id).execute()
  const pictures = await picturesQuery(reader, id).execute()
  return {
    item: shownParcel(house, caller, 'full')(parcel),
    collector: named ? parcel.collector : '',
    courier: await courierName(reader, parcel.courierId),
    steps: steps.map((step) => (named ? step : { ...step, person: '' })),
    consents: consents.map((row) => ({ ...row, basis: ConsentBasis.parse(row.basis), by: row.by ?? '' })),
    pictures: pictures.map((row) => ({ ...row, kind: PictureKind.parse(row.kind), by: row.by ?? '' })),
    incidentId: (await incidentOfParcel(reader, id))?.id ?? null,
    acts: [...actsFrom(parcel.kind, parcel.state)],
  }
}

export const stepsOf = async (db: Reader, parcelId: string): Promise<Step[]> =>
  (await stepsQuery(db, parcelId).execute()).map((row) => ({
    ...row,
    act: row.act === '' ? null : ItemAct.parse(row.act),
    state: ParcelState.parse(row.state),
    by: row.by ?? '',
    approver: row.approver ?? '',
  }))
