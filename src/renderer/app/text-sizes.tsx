import { textScales } from '../ui/kit-look.tsx'
import { t } from './app.text.ts'
import { useDesk } from './desk-store.ts'
import { useTextScale } from './use-text-scale.ts'
import './text-sizes.css'

/** Each step is written in its own size. */
export const TextSizes = () => {
  const current = useDesk((desk) => desk.scale)
  const { choose } = useTextScale()
  return (
    <div role="radiogroup" aria-label={t.top.textSize} className="text-sizes">
      <span aria-hidden="true" className="tx-hint tx-quiet">
        {t.top.textSize}
      </span>
      {textScales.map((scale, index) => (
        <button
          key={scale}
          type="button"
          role="radio"
          aria-checked={scale === current}
          className={`text-sizes-step text-sizes-${index}${scale === current ? ' text-sizes-on' : ''}`}
          onClick={() => choose(scale)}
        >
          {t.textSizes[index]}
        </button>
      ))}
    </div>
  )
}
