import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { StateMark } from '../../ui/state.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { runText } from './run.text.ts'

const { labels: words } = runText
const FULL_ROLL = 500

/** Labels that are still to come and the roll they come from; a stopped printer or an empty roll is said here. */
export const RunLabels = () => {
  const { data } = useRead('shelfRun', 'labels', undefined)
  if (data === undefined) return null
  if (data.printer === '') return <div className="run-labels tx-hint tx-soft">{words.byHand}</div>
  const { roll, waiting, needsHand } = data
  return (
    <div className="run-labels tx-hint">
      <span className={waiting > 0 ? 'tx-strong' : 'tx-soft'} data-labels={waiting}>
        {waiting > 0 ? words.waiting(waiting) : words.none}
      </span>
      {roll.remaining !== null && (
        <span className={roll.low ? 'tone-due tx-strong' : 'tx-soft'}>
          {roll.low ? words.low(roll.remaining) : words.left(roll.remaining)}
        </span>
      )}
      {needsHand && (
        <StateMark hint tone="stop">
          {words.hand}
        </StateMark>
      )}
      {roll.low && <NewRoll />}
    </div>
  )
}

const NewRoll = () => {
  const newRoll = useAct('printing', 'newRoll')
  const toasts = useToasts()
  const [labels, setLabels] = useState(FULL_ROLL)
  const put = async (): Promise<void> => {
    const done = await newRoll.act({ labels })
    toasts.show({ text: done.ok ? words.rollDone(labels) : done.problem.message })
  }
  return (
    <span className="lay-row">
      <InputNumber
        aria-label={words.rollSize}
        size="small"
        min={1}
        max={10_000}
        precision={0}
        value={labels}
        onChange={(count) => count !== null && setLabels(count)}
      />
      <Button size="small" loading={newRoll.busy} onClick={() => void put()}>
        {words.newRoll}
      </Button>
    </span>
  )
}
