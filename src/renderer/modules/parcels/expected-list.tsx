import { Button } from 'antd'
import { inFours } from '#core/kernel/format.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useWhen } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { agreedText as words } from './agreed-page.text.ts'
import './door.css'

/** What owners said will come and has not come yet. */
export const ExpectedList = () => {
  const { data, refresh } = useRead('expected', 'list', undefined)
  const cancel = useAct('expected', 'cancel')
  const toasts = useToasts()
  const when = useWhen()
  const rows = data ?? []
  const callOff = async (id: string): Promise<void> => {
    const answer = await cancel.act({ id })
    if (answer.ok) toasts.show({ text: words.cancelled })
    refresh()
  }
  return (
    <>
      <SectionHead title={words.expected} note={rows.length === 0 ? '' : words.expectedNote(rows.length)} />
      {cancel.problem !== null && <InlineError title={cancel.problem.message} />}
      {rows.length === 0 && <div className="tx-hint tx-soft">{words.expectedEmpty}</div>}
      {rows.map(({ id, zone, unit, carrier, trackingNo, note, saidAt, saidBy }) => (
        <div key={id} className="door-trip">
          <div className="lay-row">
            <UnitTag zone={zone} name={unit} />
            <span className="tx-nowrap lay-grow">
              {carrierNames[carrier]} {inFours(trackingNo)}
            </span>
            <Button size="small" onClick={() => void callOff(id)}>
              {words.cancel}
            </Button>
          </div>
          <div className="tx-hint tx-soft">
            {[note, `${when(saidAt)} ${saidBy}`].filter(Boolean).join('，')}
          </div>
        </div>
      ))}
    </>
  )
}
