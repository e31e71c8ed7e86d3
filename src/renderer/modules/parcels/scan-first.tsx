import { BarcodeOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Ref } from 'react'
import { inFours } from '#core/kernel/format.ts'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { EntryBig } from '../../ui/entry-big.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { CandidateList } from './candidate-list.tsx'
import { runText } from './run.text.ts'
import { unitReading } from './unit-reading.ts'
import type { ScanFirstState } from './use-scan-first.ts'

const LIST = 'scan-first-candidates'
const { scanFirst: words } = runText

/** Everything that was scanned stands in a grid; its homes are filled in one below the other. */
export const ScanFirst = ({ grid, entry }: { grid: ScanFirstState; entry: Ref<HTMLInputElement> }) => {
  const { rows, row, at, text, addressee } = grid
  useKeys([
    { key: 'Enter', label: words.keys.save, when: text !== '' },
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.down, when: rows.length > 1 },
    { key: 'Alt+R', label: words.courier, when: row !== undefined, run: () => grid.giveBack() },
  ])
  if (row === undefined)
    return <EmptyState icon={<BarcodeOutlined />} title={words.empty} hint={words.emptyHint} />
  return (
    <>
      <EntryBig
        ref={entry}
        autoFocus
        label={words.row(row.seq)}
        placeholder={words.placeholder}
        value={text}
        onChange={grid.type}
        onMove={grid.move}
        onEnter={() => void grid.enter()}
        onEscape={() => grid.type('')}
        listId={LIST}
        current={addressee.current}
        reading={unitReading(text)}
      />
      <CandidateList
        listId={LIST}
        rows={addressee.rows}
        current={addressee.current}
        typed={text}
        none={addressee.settled ? words.notFound : ''}
        onPick={grid.take}
      />
      <SectionHead
        title={words.title}
        note={words.note(rows.length)}
        act={
          <Button size="small" tabIndex={-1} onClick={() => grid.giveBack()}>
            {words.courier}
          </Button>
        }
      />
      <ol className="scan-first" aria-label={words.title}>
        {rows.map((item, index) => (
          <li key={item.seq} aria-current={index === at ? 'true' : undefined} className="scan-first-row">
            <button type="button" tabIndex={-1} onClick={() => grid.choose(item.seq)}>
              <span className="tx-strong">{item.seq}</span>
              <span>{carrierNames[item.carrier]}</span>
              <span className="tx-nowrap">{inFours(item.trackingNo)}</span>
              <span className="tx-soft tx-cut">{index === at ? text : ''}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
