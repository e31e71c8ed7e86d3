import { PrinterOutlined, TagOutlined } from '@ant-design/icons'
import { Button, Select } from 'antd'
import { printCauseNames, printStateNames } from '#core/printing/printing.text.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { Tone } from '../../ui/tone.ts'
import { DeviceRow } from './device-row.tsx'
import { firstRunText } from './first-run-page.text.ts'
import type { PrintTrial as Trial, TrialClass, TrialState } from './use-print-trial.ts'

const text = firstRunText.devices

const tones: Readonly<Record<TrialState, Tone>> = {
  none: 'idle',
  chosen: 'active',
  sent: 'due',
  good: 'done',
  bad: 'stop',
}

/** What the log says, in its own words. */
const logWords = ({ print }: Trial): string => {
  if (print === undefined) return ''
  const cause = printCauseNames[print.cause]
  return cause === '' ? printStateNames[print.state] : `${printStateNames[print.state]}，${cause}`
}

/** A printer, a real sheet, and a plain yes or no. */
export const PrintTrial = ({ formClass, trial }: { formClass: TrialClass; trial: Trial }) => {
  const words = text[formClass]
  const { spooler, printer } = trial
  const names = [
    ...new Set([printer, ...(spooler?.printers ?? []).map(({ name }) => name)].filter((name) => name !== '')),
  ]
  return (
    <DeviceRow
      icon={formClass === 'label' ? <TagOutlined /> : <PrinterOutlined />}
      title={words.title}
      note={words.note}
      state={{ tone: tones[trial.state], text: text.states[trial.state] }}
    >
      {spooler !== undefined && names.length === 0 && <div className="tx-hint tx-soft">{text.noPrinter}</div>}
      {names.length > 0 && (
        <Select
          aria-label={words.choose}
          className="device-printer"
          value={printer === '' ? null : printer}
          placeholder={words.choose}
          options={names.map((value) => ({ value, label: value }))}
          onChange={trial.choose}
        />
      )}
      {printer !== '' && (
        <Button loading={trial.busy} onClick={trial.send}>
          {trial.state === 'chosen' ? words.print : text.again}
        </Button>
      )}
      {trial.state === 'sent' && (
        <>
          <span className="tx-hint tx-soft">{logWords(trial)}</span>
          <Button type="primary" autoFocus onClick={() => trial.say(true)}>
            {text.good}
            <KeyCap onFill>↵</KeyCap>
          </Button>
          <Button onClick={() => trial.say(false)}>{text.bad}</Button>
        </>
      )}
      {trial.state === 'bad' && <div className="tx-hint tx-soft">{words.help}</div>}
      {trial.problem !== undefined && <InlineError title={trial.problem} />}
    </DeviceRow>
  )
}
