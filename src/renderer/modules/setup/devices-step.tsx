import { BarcodeOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useDeskSounds } from '../../app/desk-settings.ts'
import type { HeardScan } from '../../app/scanner.ts'
import { useScan } from '../../app/scans.tsx'
import { DeviceRow } from './device-row.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { PrintTrial } from './print-trial.tsx'
import { SLOW_MS } from './scan-trial.tsx'
import { StepActs } from './step-acts.tsx'
import { TestBarcode } from './test-barcode.tsx'
import { TEST_CODE } from './test-bars.ts'
import { useFirstRunKeys } from './use-first-run-keys.ts'
import { usePrintTrial } from './use-print-trial.ts'

const text = firstRunText.devices

const stateOf = (scan: HeardScan | null) => {
  if (scan === null) return { tone: 'idle', text: text.scanner.waiting } as const
  if (scan.gapMs > SLOW_MS) return { tone: 'due', text: text.scanner.slow } as const
  return scan.code === TEST_CODE
    ? ({ tone: 'done', text: text.scanner.whole } as const)
    : ({ tone: 'active', text: text.scanner.other(scan.code) } as const)
}

/** A scan, a label and a page, each tried for real before the first owner stands at the desk. */
export const DevicesStep = ({ onNext, onBack }: { onNext: (note: string) => void; onBack: () => void }) => {
  const [scan, setScan] = useState<HeardScan | null>(null)
  const { sounds } = useDeskSounds()
  const label = usePrintTrial('label')
  const form = usePrintTrial('form')
  useScan((_code, heard) => {
    setScan(heard)
    sounds.play('ok')
  })
  const works = [scan !== null, label.state === 'good', form.state === 'good'].filter(Boolean).length
  const next = (): void => onNext(text.done(works))
  useFirstRunKeys({ onNext: next, onBack })
  return (
    <FirstRunFrame
      title={text.title}
      lead={text.lead}
      acts={<StepActs next={text.next} onNext={next} onBack={onBack} />}
    >
      <DeviceRow
        icon={<BarcodeOutlined />}
        title={text.scanner.title}
        note={text.scanner.note}
        state={stateOf(scan)}
      >
        <TestBarcode />
        {scan !== null && (
          <div className="tx-hint tx-soft">
            {text.scanner.facts(scan.length, Math.round(scan.gapMs), text.scanner.suffixes[scan.suffix])}
          </div>
        )}
      </DeviceRow>
      <PrintTrial formClass="label" trial={label} />
      <PrintTrial formClass="form" trial={form} />
    </FirstRunFrame>
  )
}
