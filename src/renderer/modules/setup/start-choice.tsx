import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'

interface StartChoiceProps {
  sampling: boolean
  problem: string | undefined
  onReal: () => void
  onSample: (profile: 'small' | 'year') => void
  onRestore: () => void
}

export const StartChoice = ({ sampling, problem, onReal, onSample, onRestore }: StartChoiceProps) => {
  const { start, sample } = firstRunText
  useKeys([
    { key: '1', label: start.real, when: !sampling, run: onReal },
    { key: '2', label: start.small, when: !sampling, run: () => onSample('small') },
    { key: '3', label: start.year, when: !sampling, run: () => onSample('year') },
    { key: '4', label: start.restore, when: !sampling, run: onRestore },
  ])
  if (sampling)
    return (
      <FirstRunFrame title={sample.making} lead={sample.making2}>
        <Waiting label={sample.making} />
      </FirstRunFrame>
    )
  return (
    <FirstRunFrame title={start.title} lead={start.lead}>
      <div className="tile-stack first-run-tiles">
        {problem !== undefined && <InlineError title={problem} />}
        <ChoiceTile autoFocus keyCap="1" title={start.real} detail={start.realDetail} onChoose={onReal} />
        <ChoiceTile
          keyCap="2"
          title={start.small}
          detail={start.smallDetail}
          onChoose={() => onSample('small')}
        />
        <ChoiceTile
          keyCap="3"
          title={start.year}
          detail={start.yearDetail}
          onChoose={() => onSample('year')}
        />
        <ChoiceTile keyCap="4" title={start.restore} detail={start.restoreDetail} onChoose={onRestore} />
      </div>
    </FirstRunFrame>
  )
}
