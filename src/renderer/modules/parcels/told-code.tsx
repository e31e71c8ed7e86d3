import { StateMark } from '../../ui/state.tsx'
import { releaseText } from './release-page.text.ts'
import type { ToldCode } from './use-told-code.ts'
import './parcels.css'

/** The pickup code to be told on the phone: ten seconds, then it is gone. */
export const PickupCode = ({ told }: { told: ToldCode }) => {
  if (told.problem !== null)
    return (
      <StateMark hint tone="stop">
        {told.problem}
      </StateMark>
    )
  if (told.shown === null) return null
  return (
    <div role="status" className="release-code">
      <span className="tx-soft">{releaseText.codeOf(told.shelfNo)}</span>
      <strong className="release-code-digits private">{told.shown}</strong>
      <span className="tx-hint tx-quiet">{releaseText.codeLeft(told.left)}</span>
    </div>
  )
}
