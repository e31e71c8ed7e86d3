import type { Tx } from '../../database/database.ts'
import { nextSerial } from '../../database/serial.ts'
import { may } from '../../kernel/caller.ts'
import { assertNever, refuse } from '../../kernel/errors.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import type { ItemAct } from '../item-kinds.contract.ts'
import { isFrozen } from '../item-states.rules.ts'
import { actIn, shownItem } from '../items/act.service.ts'
import { approverFor } from '../items/approver.ts'
import { keepPicturesIn, signedPictures } from '../items/pictures.service.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { findParcel, type ParcelRecord } from '../parcels.repository.ts'
import { shelfNo } from '../parcels.rules.ts'
import type { IncidentKind, incidentsContract, ReportedKind } from './incidents.contract.ts'
import { changeIncident, findIncident, type IncidentRow, insertIncident } from './incidents.repository.ts'

type Input<K extends keyof typeof incidentsContract> = Parameters<Handlers<typeof incidentsContract>[K]>[0]

const reportActs: Readonly<Record<ReportedKind, ItemAct>> = {
  lost: 'reportLoss',
  damaged: 'reportDamage',
  misdelivered: 'reportMisdelivery',
}

export const report = (house: ParcelsHouse, input: Input<'report'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const opened = await reportIn(tx, await shownItem(tx, input), input)
    const photos = input.photo === undefined ? [] : [{ kind: 'itemPhoto' as const, ticket: input.photo }]
    await keepPicturesIn(house.tray, tx, [input.id], photos)
    return opened
  })

/** Freezes the item and opens the incident: a step of the page, and of the count at the change of shift. */
export const reportIn = async (
  tx: Tx,
  parcel: ParcelRecord,
  { kind, account, claimFen }: Pick<Input<'report'>, 'kind' | 'account' | 'claimFen'>,
) => {
  const { staffId } = tx.call.caller
  const lost = kind === 'lost'
  await actIn(tx, parcel, {
    ...{ act: reportActs[kind], reason: account },
    ...(lost ? { person: await nameOfStaff(tx, staffId), change: { with_staff: staffId } } : {}),
  })
  return openIncidentIn(tx, parcel, { kind, account, claimFen })
}

export const openIncidentIn = async (
  tx: Tx,
  parcel: Pick<ParcelRecord, 'id'>,
  said: { readonly kind: IncidentKind; readonly account: string; readonly claimFen: number | null },
): Promise<{ readonly incidentId: string; readonly incidentNo: string }> => {
  const { staffId, deskCode } = tx.call.caller
  const year = tx.businessDate.slice(2, 4)
  const running = await nextSerial(tx, `incident ${deskCode} ${year}`)
  const row = {
    ...{ id: tx.id(), incident_no: `${deskCode}-${year}-S${String(running).padStart(4, '0')}` },
    ...{ parcel_id: parcel.id, kind: said.kind, account: said.account, claim_fen: said.claimFen },
    ...{ opened_at: tx.now, opened_date: tx.businessDate, opened_by: staffId, desk_code: deskCode },
    ...{ payer: 'none', closed_at: null, closed_by: null, outcome: '', revision: 0 },
  }
  await insertIncident(tx, row)
  tx.audit({ record: { kind: 'parcel-incident', id: row.id }, after: row })
  tx.changed('parcels', parcel.id)
  return { incidentId: row.id, incidentNo: row.incident_no }
}

/** What was fetched by the wrong person: both names are in the steps, the claim is here. */
export const reverseIncidentIn = async (tx: Tx, parcel: ParcelRecord, reason: string): Promise<string> =>
  (await openIncidentIn(tx, parcel, { kind: 'wrongCollector', account: reason, claimFen: null })).incidentId

const requireOpen = async (
  tx: Tx,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<IncidentRow> => {
  const incident = (await findIncident(tx, id)) ?? refuse('NOT_FOUND')
  if (incident.closed_at !== null) return refuse('INCIDENT_CLOSED')
  return incident.revision === revision ? incident : refuse('CONFLICT', { revision: incident.revision })
}

export const change = (house: ParcelsHouse, input: Input<'change'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    const before = await requireOpen(tx, input)
    const after = {
      ...{ account: input.account, claim_fen: input.claimFen, payer: input.payer },
      revision: before.revision + 1,
    }
    await changeIncident(tx, before.id, after)
    tx.audit({ record: { kind: 'parcel-incident', id: before.id }, before, after })
    tx.changed('parcels', before.parcel_id)
    return { revision: after.revision }
  })

/** The list is open to the night guard; what becomes of an item is not the guard's to say. */
const requireClerk = ({ caller }: Call): void => {
  if (!may(caller, 'parcel.intake') && !may(caller, 'parcel.override'))
    refuse('FORBIDDEN', { need: 'parcel.intake' })
}

export const close = (house: ParcelsHouse, input: Input<'close'>, call: Call) =>
  house.database.command(call, input, async (tx) => {
    requireClerk(call)
    const before = await requireOpen(tx, input)
    const parcel = (await findParcel(tx, before.parcel_id)) ?? refuse('NOT_FOUND')
    await endItemIn(house, tx, parcel, input)
    const after = {
      ...{ closed_at: tx.now, closed_by: call.caller.staffId, outcome: input.outcome },
      ...{ claim_fen: input.claimFen, payer: input.payer, revision: before.revision + 1 },
    }
    await changeIncident(tx, before.id, after)
    tx.audit({ record: { kind: 'parcel-incident', id: before.id }, before, after })
    tx.changed('parcels', parcel.id)
    return { revision: after.revision }
  })

/** What becomes of the item when its incident is settled. */
const endItemIn = async (
  house: ParcelsHouse,
  tx: Tx,
  parcel: ParcelRecord,
  { ends, outcome }: Input<'close'>,
): Promise<void> => {
  const reason = outcome
  switch (ends.how) {
    case 'onShelf': {
      const running = Number(parcel.shelfNo.split('-').at(-1))
      await actIn(tx, parcel, { act: 'settle', place: shelfNo(parcel.deskCode, ends.slot, running), reason })
      return
    }
    case 'handedBack':
      await actIn(tx, parcel, { act: 'handBack', person: ends.courier, reason })
      return keepPicturesIn(house.tray, tx, [parcel.id], signedPictures(ends.signed, 'courierSignature'))
    case 'writtenOff': {
      const approval = approverFor(house.approvals, tx.call, parcel.id, ends.approval)
      await actIn(tx, parcel, { act: 'closeByForce', person: ends.person, reason, approval })
      return
    }
    case 'settled':
      // Frozen items are ended by one of the acts above; this is for a count that explained itself.
      return isFrozen(parcel.state) ? refuse('ACT_INCOMPLETE', { act: 'settle', lacks: 'place' }) : undefined
    default:
      return assertNever(ends)
  }
}
