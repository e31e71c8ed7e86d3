import { Button } from 'antd'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { runText } from './run.text.ts'
import type { RunOfDesk } from './use-shelf-run.ts'

const { head: words, panel } = runText

/** One quiet line: carrier, courier, on whose word, how many he says. */
export const RunLine = ({ shelf, onChange }: { shelf: RunOfDesk; onChange: () => void }) => {
  const { head, run } = shelf
  const said = [
    head.carrier === null ? panel.anyCarrier : carrierNames[head.carrier],
    run?.courier ? words.courier(run.courier.name) : null,
    panel.consentNames[head.consent],
    head.announced === null ? null : words.announced(head.announced),
    head.scanFirst ? words.scanFirst : null,
  ].filter((word) => word !== null)
  return (
    <span className="run-line">
      <span className="tx-cut">{said.join(' · ')}</span>
      <Button size="small" tabIndex={-1} onClick={onChange}>
        {words.change}
        <KeyCap>{words.key}</KeyCap>
      </Button>
    </span>
  )
}
