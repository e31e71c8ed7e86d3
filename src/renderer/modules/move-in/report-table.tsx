import type { MoveInTable } from '#core/move-in/reports/reports.contract.ts'
import { reportsText as words } from './reports-page.text.ts'

/** One table as the paper has it: numbers at the right. */
export const ReportTable = ({ table: { title, columns, rows } }: { table: MoveInTable }) => (
  <section aria-label={title} className="report-table">
    <h2 className="tx-section">{title}</h2>
    {rows.length === 0 ? (
      <div className="tx-soft">{words.none}</div>
    ) : (
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={numberClass(rows, at)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, at) => (
                <td key={columns[at]} className={numberClass(rows, at)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)

const numberClass = (rows: MoveInTable['rows'], at: number): string =>
  rows.every((row) => typeof row[at] === 'number') ? 'report-number' : ''
