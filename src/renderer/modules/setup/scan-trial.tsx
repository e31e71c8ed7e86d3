import { BarcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { ScanSuffix } from '#core/settings/settings.contract.ts'
import type { HeardScan } from '../../app/scanner.ts'
import { useScan } from '../../app/scans.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { deskSetupText as words } from './desk-setup-page.text.ts'
import { TestBarcode } from './test-barcode.tsx'
import { TEST_CODE } from './test-bars.ts'
import './setup.css'

/** Beyond this a busy computer may split a scan. */
export const SLOW_MS = 25

const verdictOf = (scan: HeardScan, suffix: ScanSuffix): { tone: Tone; text: string } => {
  if (scan.gapMs > SLOW_MS) return { tone: 'due', text: words.verdicts.slow }
  if (scan.suffix !== suffix) return { tone: 'due', text: words.verdicts.suffix }
  return scan.code === TEST_CODE
    ? { tone: 'done', text: words.verdicts.whole }
    : { tone: 'active', text: words.verdicts.other }
}

interface ScanTrialProps {
  suffix: ScanSuffix
  onHeard: () => void
  onSuffix: (suffix: ScanSuffix) => void
}

/** What arrives from this desk's scanner, key by key. */
export const ScanTrial = ({ suffix, onHeard, onSuffix }: ScanTrialProps) => {
  const [scan, setScan] = useState<HeardScan | null>(null)
  useScan((_code, heard) => {
    setScan(heard)
    onHeard()
  })
  return (
    <>
      <SectionHead title={words.test} />
      <p className="tx-hint tx-soft">{words.testHint}</p>
      <TestBarcode />
      {scan === null ? (
        <EmptyState icon={<BarcodeOutlined />} title={words.nothing} hint={words.nothingHint} />
      ) : (
        <Received scan={scan} suffix={suffix} onSuffix={onSuffix} />
      )}
    </>
  )
}

interface ReceivedProps {
  scan: HeardScan
  suffix: ScanSuffix
  onSuffix: (suffix: ScanSuffix) => void
}

const Received = ({ scan, suffix, onSuffix }: ReceivedProps) => {
  const verdict = verdictOf(scan, suffix)
  return (
    <div role="status" className="scan-trial">
      <FactList
        facts={[
          { label: words.facts.code, value: <strong className="tx-break">{scan.code}</strong> },
          { label: words.facts.length, value: words.length(scan.length) },
          { label: words.facts.gap, value: words.gap(Math.round(scan.gapMs)) },
          { label: words.facts.suffix, value: words.suffixes[scan.suffix] },
        ]}
      />
      <StateMark tone={verdict.tone}>{verdict.text}</StateMark>
      {scan.suffix !== suffix && <Button onClick={() => onSuffix(scan.suffix)}>{words.useSuffix}</Button>}
    </div>
  )
}
