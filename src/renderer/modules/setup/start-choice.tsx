import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'

interface StartChoiceProps {
  onReal: () => void
  onPractise: () => void
  onRestore: () => void
}

export const StartChoice = ({ onReal, onPractise, onRestore }: StartChoiceProps) => {
  const { start } = firstRunText
  useKeys([
    { key: '1', label: start.real, run: onReal },
    { key: '2', label: start.practice, run: onPractise },
    { key: '3', label: start.restore, run: onRestore },
  ])
  return (
    <FirstRunFrame title={start.title} lead={start.lead}>
      <div className="tile-stack first-run-tiles">
        <ChoiceTile autoFocus keyCap="1" title={start.real} detail={start.realDetail} onChoose={onReal} />
        <ChoiceTile keyCap="2" title={start.practice} detail={start.practiceDetail} onChoose={onPractise} />
        <ChoiceTile keyCap="3" title={start.restore} detail={start.restoreDetail} onChoose={onRestore} />
      </div>
    </FirstRunFrame>
  )
}
