import { TableOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { MeterReading } from '#core/move-in/inspection.schema.contract.ts'
import { meterTexts } from '#core/move-in/inspection.text.ts'
import { useMay } from '../../app/session.tsx'
import { useAct } from '../../client/use-act.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { inspectionText as text } from './case-page.text.ts'
import { Scans } from './scans.tsx'
import { SmallField } from './small-field.tsx'
import { StationActs, StationTitle } from './station-acts.tsx'
import type { Opened } from './use-case.ts'

/** The home was looked through, and every meter is read. */
export const MetersPanel = ({ opened, onGrid }: { opened: Opened; onGrid: () => void }) => {
  const mayInspect = useMay('movein.inspect')
  const { meters, defects } = opened.view
  const read = meters.filter(({ reading }) => reading !== null).length
  return (
    <>
      <StationTitle opened={opened} />
      <div className="lay-row">
        <Button icon={<TableOutlined />} onClick={onGrid}>
          {text.grid}
          <KeyCap>G</KeyCap>
        </Button>
        <span className="tx-soft">{text.gridNote(defects.length)}</span>
      </div>
      <div className="case-meters">
        <SectionHead title={text.meters} note={text.metersNote(read, meters.length)} />
        {meters.map((meter) => (
          <MeterRow
            key={`${meter.meter}-${meter.revision}`}
            opened={opened}
            meter={meter}
            off={!mayInspect}
          />
        ))}
      </div>
      {!mayInspect && <StateMark tone="due">{text.mayNot}</StateMark>}
      <StationActs opened={opened} off={!mayInspect} />
    </>
  )
}

const shown = (thousandths: number | null): string => (thousandths === null ? '' : String(thousandths / 1000))

interface MeterRowProps {
  opened: Opened
  meter: MeterReading
  off: boolean
}

/** Number, base and reading as typed: Enter goes on, the last one saves the meter. */
const MeterRow = ({ opened, meter, off }: MeterRowProps) => {
  const read = useAct('moveIn', 'readMeter')
  const drop = useAct('moveIn', 'dropMeter')
  const [typed, setTyped] = useState({
    meterNo: meter.meterNo,
    base: shown(meter.base),
    reading: shown(meter.reading),
  })
  const name = meterTexts[meter.meter]
  const far = read.problem?.code === 'READING_FAR_ABOVE'
  const save = async (farAboveSeen: boolean): Promise<void> => {
    const { meter: which, revision } = meter
    const answer = await read.act({ id: opened.id, meter: which, ...typed, farAboveSeen, revision })
    if (answer.ok) opened.settle(answer)
  }
  const remove = async (): Promise<void> => {
    opened.settle(await drop.act({ id: opened.id, meter: meter.meter }))
  }
  const field = (key: keyof typeof typed, label: string) => (
    <SmallField
      label={label}
      value={typed[key]}
      disabled={off}
      inputMode="numeric"
      aria-label={`${name} ${label}`}
      onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
      onPressEnter={(event) => onward(event.currentTarget, () => void save(false))}
    />
  )
  return (
    <div className="case-meter">
      <StateMark tone={meter.reading === null ? 'idle' : 'done'}>
        <span className="case-meter-name">{name}</span>
      </StateMark>
      {field('meterNo', text.meterNo)}
      {field('base', text.base)}
      {field('reading', text.reading)}
      {far ? (
        <Button onClick={() => void save(true)}>{text.farAbove}</Button>
      ) : (
        <Button disabled={off} loading={read.busy} onClick={() => void save(false)}>
          {text.save}
        </Button>
      )}
      {meter.reading === null && (
        <Button type="text" disabled={off} onClick={() => void remove()}>
          {text.drop}
        </Button>
      )}
      {meter.reading !== null && (
        <Scans caseId={opened.id} subject={{ kind: 'meter', meter: meter.meter }} name={name} off={off} />
      )}
      {read.problem !== null && (
        <div role="alert" className="case-meter-problem field-error">
          {read.problem.message}
        </div>
      )}
    </div>
  )
}

/** Enter walks through all meters; behind a reading the row is saved on the way. */
const onward = (input: HTMLInputElement, save: () => void): void => {
  const row = input.closest('.case-meter')
  const ofRow = [...(row?.querySelectorAll('input') ?? [])]
  if (ofRow.at(-1) === input) save()
  const all = [...(input.closest('.case-meters')?.querySelectorAll('input') ?? [])]
  all[all.indexOf(input) + 1]?.focus()
}
