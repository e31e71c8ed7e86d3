import { Select } from 'antd'
import { Column, type SheetRead } from '#core/imports/imports.contract.ts'
import { columnTexts } from '#core/imports/imports.text.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { importText } from './import-page.text.ts'
import './imports.css'

export type OnCorrect = (sheet: string, at: number, meaning: Column) => void

interface ColumnsViewProps {
  sheets: readonly SheetRead[]
  busy: boolean
  onCorrect: OnCorrect
}

/** 房号 stands for the whole home or for the room beside a building: here the two must be told apart. */
const choices = Column.options.map((value) => ({ value, label: labelOf(value) }))

function labelOf(column: Column): string {
  if (column === 'unit') return importText.wholeUnit
  return column === 'number' ? importText.room : columnTexts[column]
}

/** Each column with what stands in it and what it is taken for, to be put right before anything is stored. */
export const ColumnsView = ({ sheets, busy, onCorrect }: ColumnsViewProps) => (
  <section>
    <SectionHead title={importText.columns} note={importText.columnsNote} />
    {sheets.map((sheet) => (
      <div key={sheet.name}>
        {sheets.length > 1 && <div className="tx-strong">{importText.columnsOf(sheet.name)}</div>}
        <ul className="import-columns">
          {sheet.columns.map((column, at) =>
            column.title === '' && column.samples.length === 0 ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, two may have one title
              <li key={at} className="import-column" data-meaning={column.meaning}>
                <div className="tx-strong tx-cut">{column.title || importText.noTitle}</div>
                <div className="tx-hint tx-soft tx-cut private">
                  {column.samples.join('，') || importText.noSample}
                </div>
                <Select
                  aria-label={importText.meaningOf(column.title || importText.noTitle)}
                  value={column.meaning}
                  options={choices}
                  disabled={busy}
                  onChange={(meaning) => onCorrect(sheet.name, at, meaning)}
                />
              </li>
            ),
          )}
        </ul>
      </div>
    ))}
  </section>
)
