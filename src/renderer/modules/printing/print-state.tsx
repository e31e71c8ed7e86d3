import { LoadingOutlined, PrinterOutlined, StopOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { PrintRow } from '#core/printing/printing.contract.ts'
import { printCauseNames, stateText } from '#core/printing/printing.text.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { logText } from './print-log-page.text.ts'

const tones: Readonly<Record<PrintRow['state'], Tone>> = {
  queued: 'active',
  sending: 'active',
  spooled: 'active',
  printed: 'done',
  failed: 'stop',
  cancelled: 'idle',
  unknown: 'unknown',
}

type Shown = Pick<PrintRow, 'state' | 'cause' | 'note' | 'place' | 'voided'>

const iconOf = ({ state, place }: Shown): { icon?: ReactNode } => {
  if (state === 'queued' || state === 'sending' || (state === 'spooled' && place > 1))
    return { icon: <LoadingOutlined /> }
  return state === 'spooled' ? { icon: <PrinterOutlined /> } : {}
}

/** The words of the log, with their cause: 失败 缺纸. A job that waits for a hand is due, not under way. */
export const PrintState = (row: Shown) => {
  if (row.voided)
    return (
      <StateMark tone="idle" icon={<StopOutlined />}>
        {logText.voided}
      </StateMark>
    )
  const why = row.note === '' ? printCauseNames[row.cause] : row.note
  const held = row.state === 'spooled' && row.cause !== 'none'
  return (
    <StateMark tone={held ? 'due' : tones[row.state]} {...(held ? {} : iconOf(row))}>
      {stateText(row.state, row.place)}
      {why !== '' && row.state !== 'unknown' && ` ${why}`}
    </StateMark>
  )
}
