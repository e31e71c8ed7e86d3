import type { Act, Run } from './intake-types.ts'

/** What an act lays aside without storing it; null for every other act. */
export const asideOf = ({ step }: Run, act: Act) => {
  if (act.do === 'answerDuplicate' && step.at === 'duplicate')
    return {
      ...{ trackingNo: step.trackingNo, carrier: step.here.carrier, parcelId: step.here.id, searched: '' },
      outcome: act.returned ? ('returned' as const) : ('duplicate' as const),
    }
  if (act.do !== 'returnToCourier' || (step.at !== 'unknown' && step.at !== 'refusing')) return null
  const { trackingNo, carrier, text } = step.item
  return {
    ...{ trackingNo, carrier, parcelId: null, searched: text.slice(0, 30), reason: act.reason },
    outcome: 'returned' as const,
  }
}
