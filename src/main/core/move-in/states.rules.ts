import { assertNever } from '../kernel/errors.ts'
import type { BusinessDate } from '../kernel/schema.ts'
import {
  type CaseKind,
  type CasePhase,
  type CaseState,
  Station,
  type StationState,
} from './move-in.schema.contract.ts'

/** 身份 → 资料 → 验房抄表 → 签约 → 费用 → 钥匙 (spec 3.1.1); arrival comes first and the archive last, always. */
const DEFAULT_ORDER: readonly Station[] = ['identity', 'documents', 'inspection', 'signing', 'fees', 'keys']

const stationsOfKind: Readonly<Record<CaseKind, readonly Station[]>> = {
  firstHandover: DEFAULT_ORDER,
  resale: ['identity', 'documents', 'signing', 'fees'],
  tenancy: ['identity', 'documents', 'signing'],
  moveOut: ['identity', 'inspection', 'fees', 'keys'],
}

/** The supervisor's order as far as it names stations; what it leaves out follows in the usual order. */
export const orderOf = (configured: readonly string[]): readonly Station[] => {
  const named = configured.flatMap((word) => Station.safeParse(word).data ?? [])
  return [...new Set([...named, ...DEFAULT_ORDER])].filter((station) => DEFAULT_ORDER.includes(station))
}

/** The stations of a case in the order in which they are proposed. */
export const stationsOf = (kind: CaseKind, order: readonly Station[]): readonly Station[] => [
  'checkIn',
  ...order.filter((station) => stationsOfKind[kind].includes(station)),
  'archive',
]

interface Standing {
  readonly station: Station
  readonly state: StationState
}

/** Nothing more is asked of the family here. */
export const isSettled = (state: StationState): boolean => state !== 'waiting' && state !== 'working'

/** Where the family goes next; null when only the archive is left. */
export const nextStation = (stations: readonly Standing[]): Station | null =>
  stations.find(({ station, state }) => station !== 'archive' && !isSettled(state))?.station ?? null

/** What the furthest settled station makes of an open case. */
const stateAfter = ({ station, state }: Standing): CaseState => {
  switch (station) {
    case 'checkIn':
    case 'archive':
      return 'checkedIn'
    case 'identity':
      return 'identityOk'
    case 'documents':
      return state === 'pending' ? 'documentsPending' : 'documentsOk'
    case 'inspection':
      return 'inspected'
    case 'signing':
      return 'signed'
    case 'fees':
      return 'feesSettled'
    case 'keys':
      return 'keysGiven'
    default:
      return assertNever(station)
  }
}

export interface CaseStanding {
  readonly phase: CasePhase
  /** In the order of the case. */
  readonly stations: readonly Standing[]
  readonly appointmentDate: BusinessDate | null
}

/** What the clerk reads. An appointment that went by makes a case overdue, never handed over (视为交付 is a letter). */
export const stateOf = (
  { phase, stations, appointmentDate }: CaseStanding,
  today: BusinessDate,
): CaseState => {
  switch (phase) {
    case 'planned':
    case 'notified':
      return appointmentDate !== null && appointmentDate < today ? 'overdue' : phase
    case 'open': {
      const furthest = stations.findLast(({ station, state }) => station !== 'archive' && isSettled(state))
      return furthest === undefined ? 'checkedIn' : stateAfter(furthest)
    }
    case 'reopened':
    case 'onHold':
    case 'handedOver':
    case 'archived':
    case 'cancelled':
      return phase
    default:
      return assertNever(phase)
  }
}

export type CaseAct = 'notify' | 'checkIn' | 'hold' | 'handOver' | 'archive' | 'cancel' | 'reopen' | 'swap'

/** From where each act leads, and where to. There is no way back but `reopen`. */
const roads: Readonly<
  Record<CaseAct, { readonly from: readonly CasePhase[]; readonly to: CasePhase | null }>
> = {
  notify: { from: ['planned'], to: 'notified' },
  checkIn: { from: ['planned', 'notified', 'onHold'], to: 'open' },
  hold: { from: ['planned', 'notified', 'open', 'reopened'], to: 'onHold' },
  handOver: { from: ['open', 'reopened'], to: 'handedOver' },
  archive: { from: ['handedOver'], to: 'archived' },
  cancel: { from: ['planned', 'notified', 'open', 'onHold', 'reopened'], to: 'cancelled' },
  reopen: { from: ['open', 'reopened', 'handedOver', 'archived', 'cancelled'], to: 'reopened' },
  // A wrong home is found out at any point before the file is closed; the case stays where it was.
  swap: { from: ['planned', 'notified', 'open', 'reopened', 'onHold', 'handedOver'], to: null },
}

/** The phase that an act leads to; null when it does not start here. */
export const phaseAfter = (phase: CasePhase, act: CaseAct): CasePhase | null => {
  const { from, to } = roads[act]
  return from.includes(phase) ? (to ?? phase) : null
}

/** Whether stations are worked on: the family is here, or the file was opened again. */
export const isOpen = (phase: CasePhase): boolean => phase === 'open' || phase === 'reopened'

/** Stations without which no home is handed over, whatever a supervisor says (spec 3.1.1). */
const NEVER_SKIPPED: Readonly<Record<CaseKind, readonly Station[]>> = {
  firstHandover: ['checkIn', 'identity', 'inspection', 'keys', 'archive'],
  resale: ['checkIn', 'identity', 'archive'],
  tenancy: ['checkIn', 'identity', 'archive'],
  moveOut: ['checkIn', 'identity', 'archive'],
}

export const maySkip = (kind: CaseKind, station: Station): boolean => !NEVER_SKIPPED[kind].includes(station)
