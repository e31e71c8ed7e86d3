import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import { StepActs } from './step-acts.tsx'
import { useFirstRunKeys } from './use-first-run-keys.ts'

const text = firstRunText.homes

/** `import`: the list of homes is at hand. The page that takes it opens once the last step is over. */
export type Homes = 'import' | 'later'

interface HomesStepProps {
  onChoose: (homes: Homes) => void
  onBack: () => void
}

export const HomesStep = ({ onChoose, onBack }: HomesStepProps) => {
  useKeys([
    { key: '1', label: text.now, run: () => onChoose('import') },
    { key: '2', label: text.later, run: () => onChoose('later') },
  ])
  useFirstRunKeys({ onNext: () => onChoose('later'), onBack })
  return (
    <FirstRunFrame
      title={text.title}
      lead={text.lead}
      acts={<StepActs next={text.skip} onNext={() => onChoose('later')} onBack={onBack} />}
    >
      <div className="tile-stack first-run-tiles">
        <ChoiceTile
          autoFocus
          keyCap="1"
          title={text.now}
          detail={text.nowDetail}
          onChoose={() => onChoose('import')}
        />
        <ChoiceTile
          keyCap="2"
          title={text.later}
          detail={text.laterDetail}
          onChoose={() => onChoose('later')}
        />
      </div>
    </FirstRunFrame>
  )
}
