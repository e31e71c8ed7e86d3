import { useKeys } from '../../app/keys.tsx'
import { ChoiceTile } from '../../ui/choice-tile.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { FirstRunFrame } from './first-run-frame.tsx'
import { firstRunText } from './first-run-page.text.ts'
import type { Homes } from './homes-step.tsx'
import { useFirstRunKeys } from './use-first-run-keys.ts'

const text = firstRunText.tour

interface TourStepProps {
  homes: Homes
  onWork: () => void
  onPractise: () => void
  onBack: () => void
}

/** The six keys of the day on one page, and a place to try them where nothing can go wrong. */
export const TourStep = ({ homes, onWork, onPractise, onBack }: TourStepProps) => {
  const work = homes === 'import' ? text.import : text.work
  useKeys([
    { key: '1', label: work, run: onWork },
    { key: '2', label: text.practise, run: onPractise },
  ])
  useFirstRunKeys({ onNext: onWork, onBack })
  return (
    <FirstRunFrame title={text.title} lead={text.lead}>
      <dl className="first-run-keys">
        {text.keys.map(({ key, act, when }) => (
          <div key={key}>
            <dt>
              <KeyCap>{key}</KeyCap> {act}
            </dt>
            <dd className="tx-soft">{when}</dd>
          </div>
        ))}
      </dl>
      <div className="tile-stack first-run-tiles">
        <ChoiceTile
          autoFocus
          keyCap="1"
          title={work}
          detail={homes === 'import' ? text.importDetail : text.workDetail}
          onChoose={onWork}
        />
        <ChoiceTile keyCap="2" title={text.practise} detail={text.practiseDetail} onChoose={onPractise} />
      </div>
    </FirstRunFrame>
  )
}
