import type { Reader } from '../../database/database.ts'
import { sheetTexts } from '../../documents/documents.text.ts'
import { refuse } from '../../kernel/errors.ts'
import { stampText } from '../../kernel/format.ts'
import type { Call, Handlers } from '../../kernel/handler.ts'
import { pdfFile } from '../../kernel/pdf-file.ts'
import { nameOfStaff } from '../../staff/staff.service.ts'
import type { Data, StepLine } from '../documents/incident.data.ts'
import {
  conditionNames,
  consentNames,
  goodsFlagNames,
  itemActNames,
  itemKindNames,
} from '../item-kinds.text.ts'
import { courierName } from '../items/history.repository.ts'
import { stepsOf } from '../items/history.service.ts'
import type { Step } from '../items/items.contract.ts'
import type { ParcelsHouse } from '../parcels.house.ts'
import { findParcel, type ParcelRecord } from '../parcels.repository.ts'
import { carrierNames, parcelStateNames } from '../parcels.text.ts'
import { IncidentKind, type incidentsContract, Payer } from './incidents.contract.ts'
import { findIncident, type IncidentRow } from './incidents.repository.ts'
import { incidentForm, incidentKindNames, incidentTexts, payerNames } from './incidents.text.ts'

type Input = Parameters<Handlers<typeof incidentsContract>['sheet']>[0]

/** The sheet leaves the house with every name on it, so the trail says for what. */
export const sheet = async (house: ParcelsHouse, { id, note }: Input, call: Call): Promise<File> => {
  const data = await house.database.disclose(call, (tx) => {
    tx.audit({ record: { kind: 'parcel-incident', id }, reason: note })
    return incidentDataOf(house, tx, id, { call, now: tx.now })
  })
  const { signal } = call
  const bytes = await house.documents.make('parcels/incident', data, signal === undefined ? {} : { signal })
  return pdfFile(bytes, `${data.serial}.pdf`)
}

export const incidentDataOf = async (
  house: Pick<ParcelsHouse, 'settings'>,
  db: Reader,
  id: string,
  { call, now }: { readonly call: Call; readonly now: number },
): Promise<Data> => {
  const incident = (await findIncident(db, id)) ?? refuse('NOT_FOUND')
  const parcel = (await findParcel(db, incident.parcel_id)) ?? refuse('NOT_FOUND')
  const { compoundName, timeZone } = house.settings.current()
  const stamp = (at: number): string => stampText(at, timeZone)
  const by = await nameOfStaff(db, call.caller.staffId)
  return {
    ...{ company: compoundName, formNo: incidentForm.formNo, serial: incident.incident_no },
    made: sheetTexts.made(stamp(now), call.caller.deskCode, by),
    ...itemWords(parcel, await courierName(db, parcel.courierId)),
    ...caseWords(incident, stamp),
    steps: (await stepsOf(db, parcel.id)).map((step) => lineOf(step, stamp)),
  }
}

const itemWords = (parcel: ParcelRecord, courier: string) => ({
  ...{ unit: parcel.unit, addressee: parcel.addressee, itemNo: parcel.itemNo, courier },
  ...{ carrier: carrierNames[parcel.carrier], trackingNo: parcel.trackingNo },
  what: incidentTexts.what(
    itemKindNames[parcel.kind],
    parcel.flags.map((flag) => goodsFlagNames[flag]),
    parcel.pieces,
  ),
  condition: conditionNames[parcel.condition],
  consent: consentNames[parcel.consent],
})

const caseWords = (incident: IncidentRow, stamp: (at: number) => string) => ({
  kind: incidentKindNames[IncidentKind.parse(incident.kind)],
  opened: incidentTexts.stamped(stamp(incident.opened_at), incident.desk_code, incident.openerName ?? ''),
  account: incident.account,
  claim: incident.claim_fen === null ? '' : incidentTexts.money(incident.claim_fen),
  payer: payerNames[Payer.parse(incident.payer)],
  outcome: incident.outcome,
  closed:
    incident.closed_at === null
      ? ''
      : incidentTexts.stamped(stamp(incident.closed_at), incident.desk_code, incident.closerName ?? ''),
})

const lineOf = (step: Step, stamp: (at: number) => string): StepLine => ({
  at: stamp(step.at),
  act: step.act === null ? parcelStateNames[step.state] : itemActNames[step.act],
  place: step.shelfNo,
  person: step.person,
  reason: step.approver === '' ? step.reason : incidentTexts.agreed(step.reason, step.approver),
  by: `${step.deskCode} ${step.by}`,
})
