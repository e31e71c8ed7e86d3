import { known, refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { type ParcelRecord, parcelsByIds } from '../parcels.repository.ts'
import { shownParcel } from '../shown.ts'
import { type Incident, IncidentKind, type incidentsContract, Payer } from './incidents.contract.ts'
import { findIncident, type IncidentRow, incidentPageQuery } from './incidents.repository.ts'

type Input<K extends keyof typeof incidentsContract> = Parameters<Handlers<typeof incidentsContract>[K]>[0]

const PAGE = 50

const asIncident = (row: IncidentRow, item: Incident['item']): Incident => ({
  ...{ id: row.id, incidentNo: row.incident_no, kind: IncidentKind.parse(row.kind), parcelId: row.parcel_id },
  ...{ item, openedAt: row.opened_at, openedBy: row.openerName ?? '', account: row.account },
  ...{ claimFen: row.claim_fen, payer: Payer.parse(row.payer), closedAt: row.closed_at },
  ...{ closedBy: row.closerName ?? '', outcome: row.outcome, revision: row.revision },
})

const shownWith = (house: ParcelsHouse, { caller }: Call, parcels: readonly ParcelRecord[]) => {
  const shown = shownParcel(house, caller, 'masked')
  const items = new Map(parcels.map((parcel) => [parcel.id, shown(parcel)]))
  return (row: IncidentRow): Incident =>
    asIncident(row, known(items.get(row.parcel_id), 'an incident is about a parcel'))
}

export const list = async (house: ParcelsHouse, input: Input<'list'>, call: Call) => {
  const { reader } = house.database
  const rows = await incidentPageQuery(reader, input.filter, PAGE + 1, input.after).execute()
  const page = rows.slice(0, PAGE)
  const parcels = await parcelsByIds(
    reader,
    page.map(({ parcel_id }) => parcel_id),
  )
  return {
    rows: page.map(shownWith(house, call, parcels)),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}

export const find = async (house: ParcelsHouse, { id }: Input<'find'>, call: Call) => {
  const { reader } = house.database
  const row = (await findIncident(reader, id)) ?? refuse('NOT_FOUND')
  return shownWith(house, call, await parcelsByIds(reader, [row.parcel_id]))(row)
}
