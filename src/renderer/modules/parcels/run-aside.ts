import type { Act, Run } from './intake-types.ts'

/** What an act lays aside without storing it; null for every other act. */
export const asideOf = ({ step }: Run, act: Act) => {
  const returned =
    act.do === 'returnToCourier' || (act.do === 'answerDuplicate' && act.returned)
      ? ('returned' as const)
      : ('duplicate' as const)
  if (act.do !== 'returnToCourier' && act.do !== 'answerDuplicate') return null
  if (step.at === 'duplicate')
    return {
      ...{ trackingNo: step.trackingNo, carrier: step.here.carrier, outcome: returned },
      ...{ parcelId: step.here.id, searched: '', reason: '' },
    }
  if (step.at !== 'unknown' || act.do !== 'returnToCourier') return null
  const { trackingNo, carrier, text } = step.item
  return { trackingNo, carrier, outcome: returned, parcelId: null, searched: text.slice(0, 30), reason: '' }
}
