import { Button, Popconfirm } from 'antd'
import { SectionHead } from '../../ui/screen.tsx'
import { StateMark } from '../../ui/state.tsx'
import { importText } from './import-page.text.ts'
import type { Import } from './use-import.ts'
import './imports.css'

interface BatchListProps {
  batches: Import['batches']
  when: (at: number) => string
  onTakeBack: (batchId: string) => void
}

/** What was imported before, and the way back for a sheet that was the wrong one. */
export const BatchList = ({ batches, when, onTakeBack }: BatchListProps) => (
  <section>
    <SectionHead title={importText.batches} />
    {batches.length === 0 && <div className="tx-soft">{importText.batchesEmpty}</div>}
    <ul>
      {batches.map((batch) => (
        <li key={batch.id} className="import-batch">
          <div className="tx-strong tx-cut">{batch.fileName}</div>
          <div className="tx-hint tx-soft">
            {when(batch.at)} {batch.by}
          </div>
          <div className="lay-row">
            <span className="lay-grow">{importText.batch(batch.units, batch.persons, batch.vehicles)}</span>
            {batch.takenBack ? (
              <StateMark tone="idle">{importText.takenBack}</StateMark>
            ) : (
              <Popconfirm
                title={importText.sure(batch.fileName)}
                okText={importText.takeBack}
                cancelText={importText.keep}
                okButtonProps={{ danger: true, type: 'default' }}
                cancelButtonProps={{ autoFocus: true }}
                onConfirm={() => onTakeBack(batch.id)}
              >
                <Button size="small">{importText.takeBack}</Button>
              </Popconfirm>
            )}
          </div>
        </li>
      ))}
    </ul>
  </section>
)
