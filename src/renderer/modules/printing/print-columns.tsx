import { Button } from 'antd'
import type { PrintRow } from '#core/printing/printing.contract.ts'
import { kindText } from '#core/printing/printing.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { logText } from './print-log-page.text.ts'
import { PrintState } from './print-state.tsx'

const { columns: titles } = logText

export interface RowActs {
  readonly onAct: (row: PrintRow) => void
}

/** What the row asks for; none where nothing is owed. */
const actOf = (row: PrintRow): string | null => {
  if (!row.needsHand || row.voided) return null
  if (row.state === 'unknown') return logText.confirm
  return row.state === 'failed' ? logText.again : logText.look
}

const beside = new Set(['at', 'amount', 'printer', 'by'])

/** What fits while the side column is open. */
export const columnsBeside = (
  columns: readonly RegisterColumn<PrintRow>[],
): readonly RegisterColumn<PrintRow>[] => columns.filter(({ key }) => !beside.has(key))

export const printColumns = (
  when: (at: number) => string,
  acts: RowActs,
): readonly RegisterColumn<PrintRow>[] => [
  {
    key: 'printNo',
    title: titles.printNo,
    width: '12.6rem',
    render: (row) => <span className="tx-soft tx-nowrap">{row.printNo}</span>,
  },
  {
    key: 'at',
    title: titles.at,
    width: '9.2rem',
    render: (row) => <span className="tx-soft">{when(row.at)}</span>,
  },
  {
    key: 'what',
    title: titles.what,
    width: 'minmax(14rem, 1.4fr)',
    render: (row) => <span className="tx-cut">{`${row.formNo} ${row.title}`.trim()}</span>,
  },
  {
    key: 'about',
    title: titles.about,
    width: 'minmax(8.5rem, 0.8fr)',
    render: (row) => <UnitTag zone={row.zone} name={row.about} />,
  },
  {
    key: 'kind',
    title: titles.kind,
    width: '9.4rem',
    render: (row) => (
      <span className={row.kind === 'reprint' || row.kind === 'replacement' ? 'tone-due' : ''}>
        {kindText(row.kind, row.nth, row.fromPage)}
      </span>
    ),
  },
  {
    key: 'amount',
    title: titles.amount,
    width: '6.6rem',
    align: 'end',
    rank: 3,
    render: (row) => logText.amount(row.copies, row.pages),
  },
  {
    key: 'printer',
    title: titles.printer,
    width: '9.4rem',
    rank: 3,
    render: (row) => <span className="tx-soft tx-cut">{row.printer}</span>,
  },
  {
    key: 'state',
    title: titles.state,
    width: 'minmax(20.5rem, 1.4fr)',
    render: (row, { current }) => <State row={row} current={current} acts={acts} />,
  },
  {
    key: 'by',
    title: titles.by,
    width: '7.4rem',
    rank: 3,
    render: (row) => <span className="tx-soft">{row.by}</span>,
  },
]

const State = ({ row, current, acts }: { row: PrintRow; current: boolean; acts: RowActs }) => {
  const act = actOf(row)
  return (
    <span className="lay-row">
      <PrintState {...row} />
      <span className="lay-grow" />
      {act !== null && current && (
        <Button type="primary" size="small" tabIndex={-1} onClick={() => acts.onAct(row)}>
          {act}
          <KeyCap onFill>↵</KeyCap>
        </Button>
      )}
      {act !== null && !current && (
        <button type="button" tabIndex={-1} className="work-list-verb" onClick={() => acts.onAct(row)}>
          {act}
        </button>
      )}
    </span>
  )
}
