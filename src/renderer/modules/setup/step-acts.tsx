import { Button } from 'antd'
import { KeyCap } from '../../ui/key-cap.tsx'
import { firstRunText } from './first-run-page.text.ts'

interface StepActsProps {
  next: string
  busy?: boolean
  onNext: () => void
  onBack?: (() => void) | undefined
  onSkip?: (() => void) | undefined
}

/** One filled button; what may be skipped says so beside it. */
export const StepActs = ({ next, busy = false, onNext, onBack, onSkip }: StepActsProps) => (
  <>
    {onBack !== undefined && (
      <Button size="large" onClick={onBack}>
        {firstRunText.back}
      </Button>
    )}
    <span className="lay-grow" />
    {onSkip !== undefined && (
      <Button size="large" type="text" onClick={onSkip}>
        {firstRunText.skip}
      </Button>
    )}
    <Button size="large" type="primary" loading={busy} onClick={onNext}>
      {next}
      <KeyCap onFill>Ctrl+↵</KeyCap>
    </Button>
  </>
)
