import { Button } from 'antd'
import type { ReactNode } from 'react'
import { stationTexts } from '#core/move-in/move-in.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { caseText } from './case-page.text.ts'
import type { Opened } from './use-case.ts'

interface StationActsProps {
  opened: Opened
  /** What F8 does, where it is more than closing the station. */
  onFinish?: () => void
  /** Why it cannot be closed now, by whom it can. */
  off?: boolean
  children?: ReactNode
}

/** F8 closes the station and goes on to the next; what may be left out is left out under a supervisor. */
export const StationActs = ({ opened, onFinish, off = false, children }: StationActsProps) => {
  const { station, busy, view } = opened
  const finish = (): void => (onFinish === undefined ? void opened.finish() : onFinish())
  const skip = (): void => opened.open({ at: 'skip' })
  const state = view.stations.find((each) => each.station === station)?.state
  const open = state === 'waiting' || state === 'working'
  const skippable = open && (station === 'documents' || station === 'signing' || station === 'fees')
  useKeys([
    { key: ['F8', 'Ctrl+Enter'], cap: 'F8', label: caseText.keyBar.next, when: open && !off, run: finish },
    { key: 'X', label: caseText.keyBar.skip, when: skippable, run: skip },
  ])
  if (!open || station === null) return null
  return (
    <div className="case-acts">
      <Button type="primary" size="large" loading={busy} disabled={off} onClick={finish}>
        {caseText.finish(stationTexts[station])}
        <KeyCap onFill>F8</KeyCap>
      </Button>
      {children}
      {skippable && (
        <Button onClick={skip}>
          {caseText.keyBar.skip}
          <KeyCap>X</KeyCap>
        </Button>
      )}
    </div>
  )
}

/** 现在办：资料 */
export const StationTitle = ({ opened: { station } }: { opened: Opened }) => (
  <SectionHead title={caseText.now(station === null ? '' : stationTexts[station])} />
)
