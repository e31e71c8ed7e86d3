import type { Question } from '#core/vip/tests/vip-tests.contract.ts'
import { kindTexts } from '#core/vip/tests/vip-tests.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { sittingText as t } from './study-page.text.ts'
import { useCountdown } from './use-sitting.ts'
import { VipPhoto } from './vip-photo.tsx'

interface SittingQuestionProps {
  question: Question
  onChoose: (chosen: number | null) => void
}

const isEnergyPlate = (plate: string): boolean => [...plate.replace('·', '')].length === 8

/** A face or a plate, and four answers under the keys 1 to 4. */
export const SittingQuestion = ({ question, onChoose }: SittingQuestionProps) => {
  const { options, ordinal, of, kind, photo, plate, seconds } = question
  const left = useCountdown(seconds, () => onChoose(null))
  useKeys([
    {
      key: options.map((_, at) => String(at + 1)),
      cap: '1–4',
      label: t.keys.choose,
      run: (key) => onChoose(Number(key) - 1),
    },
  ])
  return (
    <section className="study-card" aria-label={t.place(ordinal, of)}>
      {photo === null ? (
        <span className={`sitting-plate${isEnergyPlate(plate) ? ' sitting-plate-energy' : ''}`}>{plate}</span>
      ) : (
        <VipPhoto id={photo} name={t.place(ordinal, of)} size="card" />
      )}
      <div className="study-side">
        <div className="bar">
          <span className="tx-nowrap">{t.place(ordinal, of)}</span>
          <div className="bar-track">
            <div className="bar-fill bar-fill-active" style={{ width: `${(left / seconds) * 100}%` }} />
          </div>
          <span className="tx-nowrap" role="timer">
            {t.left(left)}
          </span>
        </div>
        <p className="study-ask">{kindTexts[kind].asks}</p>
        <div className="sitting-options">
          {options.map((option, at) => (
            <button key={option} type="button" className="sitting-option" onClick={() => onChoose(at)}>
              <KeyCap>{String(at + 1)}</KeyCap>
              <span>{option}</span>
            </button>
          ))}
        </div>
      </div>
    </section>
  )
}
