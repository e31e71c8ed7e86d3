export interface BarRow {
  readonly label: string
  readonly value: number
  /** A second bar under the first. */
  readonly other?: number
  readonly text?: string
}

/** One bar a line with its figure beside it: read by its number, compared by its length. */
export const ReportBars = ({
  label,
  rows,
  none,
}: {
  label: string
  rows: readonly BarRow[]
  none: string
}) => {
  const most = Math.max(1, ...rows.flatMap(({ value, other = 0 }) => [value, other]))
  const width = (value: number): string => `${(value / most) * 100}%`
  return (
    <section aria-label={label} className="report-part">
      <h2 className="tx-section">{label}</h2>
      {rows.every(({ value, other = 0 }) => value + other === 0) ? (
        <div className="tx-soft">{none}</div>
      ) : (
        <dl className="report-bars">
          {rows.map((row) => (
            <div key={row.label} className="report-bar">
              <dt className="tx-nowrap tx-cut">{row.label}</dt>
              <dd>
                <span className="report-tracks" aria-hidden="true">
                  <span className="report-fill" style={{ width: width(row.value) }} />
                  {row.other !== undefined && (
                    <span className="report-fill report-fill-other" style={{ width: width(row.other) }} />
                  )}
                </span>
                <span className="report-figure">{row.text ?? row.value}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
