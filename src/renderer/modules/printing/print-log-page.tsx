import { PrinterOutlined, SearchOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useNavigate, useSearchParams } from 'react-router'
import type { PrintRow } from '#core/printing/printing.contract.ts'
import { logFilterNames } from '#core/printing/printing.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { PrintingTabs } from '../../app/printing-tabs.tsx'
import { useMay } from '../../app/session.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { DayLists } from './day-lists.tsx'
import { columnsBeside, printColumns } from './print-columns.tsx'
import { logText } from './print-log-page.text.ts'
import { PrintAgain, PrintVoid } from './print-reason.tsx'
import { PrintAnswer, PrintLook } from './print-side.tsx'
import {
  mayPrintAgain,
  modeFor,
  type PrintLog,
  type ShownFilter,
  shownFilters,
  usePrintLog,
  useWhen,
} from './use-print-log.ts'
import './printing.css'

/** A sheet that was found elsewhere opens the log anew, searching for its serial; the work desk opens what waits. */
const PrintLogPage = () => {
  const [query] = useSearchParams()
  const find = query.get('find') ?? ''
  const filter = shownFilters.find((each) => each === query.get('filter')) ?? 'today'
  return <Log key={`${filter} ${find}`} find={find} filter={filter} />
}

const Log = ({ find, filter }: { find: string; filter: ShownFilter }) => {
  const log = usePrintLog(find, filter)
  const when = useWhen()
  const toasts = useToasts()
  const mayVoid = useMay('print.void')
  const maySet = useMay('settings')
  const navigate = useNavigate()
  const { pages, row, side } = log
  const act = (each: PrintRow): void => log.open(modeFor(each), each.id)
  const columns = printColumns(when, { onAct: act })
  const idle = side === null && row !== null
  useKeys([
    {
      key: ['ArrowUp', 'ArrowDown'],
      label: logText.keys.choose,
      when: side === null && pages.rows.length > 1,
    },
    { key: 'Enter', label: logText.keys.open, when: idle },
    { key: 'R', label: logText.keys.again, when: idle && mayPrintAgain(row), run: () => log.open('again') },
    { key: 'V', label: logText.keys.void, when: idle && mayVoid && !row.voided, run: () => log.open('void') },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: logText.keys.filter,
      when: side === null,
      run: (key) => {
        const next = shownFilters[shownFilters.indexOf(log.filter) + (key === 'ArrowRight' ? 1 : -1)]
        if (next !== undefined) log.choose(next)
      },
    },
  ])
  return (
    <Screen
      head={
        <ScreenHead
          title={logText.title}
          note={logText.tab}
          acts={
            <>
              <PrintingTabs />
              {maySet && <Button onClick={() => void navigate(paths.printers)}>{logText.printers}</Button>}
              <DayLists />
            </>
          }
        />
      }
      {...(side === null || row === null
        ? {}
        : {
            side: (
              <Side key={`${row.id}-${side}`} log={log} row={row} say={(text) => toasts.show({ text })} />
            ),
            sideLabel: logText.side.title,
          })}
    >
      <div className="print-log">
        <Filters log={log} />
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus={side === null}
          label={logText.label}
          columns={side === null ? columns : columnsBeside(columns)}
          rows={pages.rows}
          rowId={({ id }) => id}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={row?.id ?? null}
          onCurrent={log.point}
          onOpen={act}
          empty={
            <EmptyState
              icon={<PrinterOutlined />}
              title={logText.empty[log.typed.trim() === '' ? log.filter : 'all']}
              hint={logText.emptyHint}
            />
          }
        />
      </div>
    </Screen>
  )
}

const Side = ({ log, row, say }: { log: PrintLog; row: PrintRow; say: (text: string) => void }) => {
  const props = {
    row,
    onMode: (mode: NonNullable<PrintLog['side']>) => log.open(mode, row.id),
    onClose: log.close,
    onDone: (text: string) => {
      log.close()
      say(text)
    },
  }
  switch (log.side) {
    case 'answer':
      return <PrintAnswer {...props} />
    case 'again':
      return <PrintAgain {...props} />
    case 'void':
      return <PrintVoid {...props} />
    default:
      return <PrintLook {...props} />
  }
}

const Filters = ({ log }: { log: PrintLog }) => {
  const { counts, filter } = log
  return (
    <FilterBar
      search={
        <Input
          className="print-log-search"
          prefix={<SearchOutlined />}
          allowClear
          aria-label={logText.search}
          placeholder={logText.search}
          value={log.typed}
          maxLength={40}
          onChange={({ target }) => log.type(target.value)}
        />
      }
      value={filter}
      onChange={log.choose}
      chips={shownFilters.map((value) => ({
        value,
        label: logFilterNames[value],
        count: counts?.[value],
      }))}
      note={counts === undefined ? '' : logText.summary(counts.today, counts.pages, counts.voidedPages)}
    />
  )
}

export default PrintLogPage
