import { doorRouter } from './door/door.router.ts'
import { expectedRouter } from './expected/expected.router.ts'
import { incidentsRouter } from './incidents/incidents.router.ts'
import { itemsRouter } from './items/items.router.ts'
import type { ParcelsHouse } from './parcels.house.ts'
import { parcelsRouter } from './parcels.router.ts'
import { receivingRouter } from './receiving/receiving.router.ts'

/** Every part of the API that the parcel register answers. */
export const parcelRooms = (house: ParcelsHouse) => ({
  parcels: parcelsRouter(house),
  parcelItems: itemsRouter(house),
  parcelIncidents: incidentsRouter(house),
  receiving: receivingRouter(house),
  expected: expectedRouter(house),
  doorTrips: doorRouter(house),
})
