import { DownloadOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Rehearsal } from '#core/imports/imports.contract.ts'
import { download } from '../../ui/download.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { ColumnsView, type OnCorrect } from './columns-view.tsx'
import { importText } from './import-page.text.ts'
import { csvOf } from './sheet-csv.ts'
import './imports.css'

interface RehearsalViewProps {
  rehearsal: Rehearsal
  busy: boolean
  onCorrect: OnCorrect
}

/** What would happen: counts, the columns as understood, and every row that stays out with its reason. */
export const RehearsalView = ({ rehearsal, busy, onCorrect }: RehearsalViewProps) => (
  <div className="lay-col lay-gap-6">
    {rehearsal.stop !== null && <InlineError title={rehearsal.stop} safe={importText.stopped} />}
    <Counts rehearsal={rehearsal} />
    <ColumnsView sheets={rehearsal.sheets} busy={busy} onCorrect={onCorrect} />
    {rehearsal.notes.length > 0 && (
      <section>
        <SectionHead title={importText.notes} />
        <ul className="tx-soft">
          {rehearsal.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    )}
    {rehearsal.doubtful.length > 0 && <Doubtful rehearsal={rehearsal} />}
  </div>
)

const Counts = ({ rehearsal }: { rehearsal: Rehearsal }) => {
  const { counts, units, persons, vehicles, rows } = importText
  const figures = [
    { key: 'unitsAdded', label: counts.unitsAdded, value: units(rehearsal.unitsAdded) },
    { key: 'personsAdded', label: counts.personsAdded, value: persons(rehearsal.personsAdded) },
    { key: 'vehiclesAdded', label: counts.vehiclesAdded, value: vehicles(rehearsal.vehiclesAdded) },
    { key: 'same', label: counts.same, value: rows(rehearsal.same) },
    { key: 'changed', label: counts.changed, value: rows(rehearsal.changed), due: rehearsal.changed > 0 },
    {
      key: 'doubtful',
      label: counts.doubtful,
      value: rows(rehearsal.doubtful.length),
      due: rehearsal.doubtful.length > 0,
    },
  ]
  return (
    <dl className="import-counts">
      {figures.map(({ key, label, value, due = false }) => (
        <div key={key} data-count={key}>
          <dt className="tx-hint tx-soft">{label}</dt>
          <dd className={`tx-display tx-nowrap${due ? ' tone-due' : ''}`}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const SHOWN = 200

const Doubtful = ({ rehearsal }: { rehearsal: Rehearsal }) => {
  const { doubtful, sheets } = rehearsal
  // Rows of several sheets have no common titles.
  const columns = sheets.length === 1 ? (sheets[0]?.columns ?? []) : []
  const titles = importText.doubtfulColumns
  const save = (): void =>
    download(
      csvOf([
        [titles.row, titles.reason, ...columns.map(({ title }) => title)],
        ...doubtful.map(({ row, reason, cells }) => [String(row), reason, ...cells]),
      ]),
      `${importText.downloadFile}.csv`,
    )
  return (
    <section>
      <SectionHead
        title={importText.doubtful}
        note={importText.doubtfulNote(doubtful.length)}
        act={
          <Button size="small" icon={<DownloadOutlined />} onClick={save}>
            {importText.download}
          </Button>
        }
      />
      <table className="import-doubtful">
        <thead>
          <tr>
            <th scope="col">{titles.row}</th>
            <th scope="col">{titles.reason}</th>
            <th scope="col">{titles.cells}</th>
          </tr>
        </thead>
        <tbody>
          {doubtful.slice(0, SHOWN).map(({ row, reason, cells }) => (
            <tr key={`${row}-${reason}`}>
              <td className="tx-strong">{row}</td>
              <td>
                <StateMark tone="due">{reason}</StateMark>
              </td>
              <td className="tx-soft private">{cells.filter((cell) => cell !== '').join('，')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
