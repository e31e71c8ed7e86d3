import './bars.css'

export interface AgeStep {
  /** 今天, 1 天, 2 天, 3–7 天, 超 7 天: at most five, youngest first. */
  label: string
  count: number
}

/** Parcels by age; the numbers stand under the bar because neighbouring steps look alike in grey. */
export const AgeBar = ({ label, steps }: { label: string; steps: readonly AgeStep[] }) => (
  <ul
    aria-label={label}
    className="age-bar"
    style={{
      gridTemplateColumns: steps.map((step) => `minmax(6.4rem, ${Math.max(step.count, 1)}fr)`).join(' '),
    }}
  >
    {steps.map((step, index) => (
      <li key={step.label} className="age-bar-step">
        <div className={`age-bar-strip age-bar-${Math.min(index, 4)}`} />
        <div className="age-bar-words">
          <span className="age-bar-count">{step.count}</span>
          <span className="tx-hint tx-soft tx-nowrap">{step.label}</span>
        </div>
      </li>
    ))}
  </ul>
)
