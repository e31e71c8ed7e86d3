import type { ConsentBasis } from '#core/parcels/item-kinds.contract.ts'
import type { Candidate } from '#core/parcels/parcels.schema.contract.ts'
import { StateMark } from '../../ui/state.tsx'
import { intakeText } from './intake-page.text.ts'
import { saidText } from './item-said-panel.text.ts'
import './parcels.css'

const { letter } = saidText

interface AboutHomeProps {
  candidate: Candidate
  /** On whose word this item would come in, if the home has not signed. */
  consent: ConsentBasis
}

/** What to know of a home before its parcel is stored: what else waits, whether it has signed, what it wants. */
export const AboutHome = ({ candidate, consent }: AboutHomeProps) => {
  const { unit, waiting, receiving, toDoor, vacant } = candidate
  const unsigned = receiving === 'none' && consent === 'letter'
  if (waiting === 0 && receiving !== 'stopped' && !unsigned && !toDoor && !vacant) return null
  return (
    <div className="intake-also hide-short">
      {waiting > 0 && <span className="tx-strong tx-nowrap">{intakeText.alsoWaiting(unit, waiting)}</span>}
      {receiving === 'stopped' && (
        <StateMark hint strong tone="stop">
          {letter.stopped}
        </StateMark>
      )}
      {vacant && (
        <StateMark hint strong tone="due">
          {letter.vacant}
        </StateMark>
      )}
      {unsigned && !vacant && (
        <StateMark hint tone="due">
          {letter.none}
        </StateMark>
      )}
      <span className="lay-grow" />
      {toDoor && (
        <StateMark hint strong tone="active">
          {letter.door}
        </StateMark>
      )}
    </div>
  )
}
