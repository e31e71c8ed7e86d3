import { daysBetween } from '../../kernel/business-date.ts'
import type { BusinessDate } from '../../kernel/schema.ts'
import { WaitStep } from './reports.contract.ts'

/** So many items of one kind: one row of a grouped query. */
export interface ReceivedGroup {
  readonly received: BusinessDate
  readonly carrier: string
  readonly zone: string | null
  readonly by: string
  readonly state: string
  readonly closed: BusinessDate | null
  readonly items: number
}

export interface Flow {
  readonly received: number
  readonly collected: number
  readonly waiting: number
}

const flowOf = (groups: readonly ReceivedGroup[]): Flow => {
  const sum = (fits: (group: ReceivedGroup) => boolean): number =>
    groups.filter(fits).reduce((total, { items }) => total + items, 0)
  return {
    received: sum(({ state }) => state !== 'withdrawn' && state !== 'refused'),
    collected: sum(({ state }) => state === 'collected'),
    waiting: sum(({ closed }) => closed === null),
  }
}

/** The flow of each value of a column, the busiest first. */
export const flowsBy = (
  groups: readonly ReceivedGroup[],
  column: (group: ReceivedGroup) => string,
): readonly (readonly [value: string, flow: Flow])[] =>
  [...Map.groupBy(groups, column)]
    .map(([value, own]) => [value, flowOf(own)] as const)
    .sort(([, a], [, b]) => b.received - a.received)

export const totalFlow = flowOf

const stepOf = (days: number): WaitStep => {
  if (days <= 0) return 'sameDay'
  if (days === 1) return 'one'
  if (days === 2) return 'two'
  return days <= 6 ? 'toSix' : 'more'
}

/** How long those waited who have been fetched. */
export const waitsOf = (groups: readonly ReceivedGroup[]): { step: WaitStep; items: number }[] => {
  const fetched = groups.filter(({ state }) => state === 'collected')
  return WaitStep.options.map((step) => ({
    step,
    items: fetched
      .filter(({ received, closed }) => closed !== null && stepOf(daysBetween(received, closed)) === step)
      .reduce((total, { items }) => total + items, 0),
  }))
}
