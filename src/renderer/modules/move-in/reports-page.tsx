import { FileExcelOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, DatePicker, Segmented } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { MoveInTable } from '#core/move-in/reports/reports.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { download } from '../../ui/download.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { MoveInTabs } from './move-in-tabs.tsx'
import { ReportTable } from './report-table.tsx'
import { reportsText as words } from './reports-page.text.ts'
import './reports.css'

const ISO = 'YYYY-MM-DD'
const spans = { today: 0, week: 6, month: 30 } as const
type Span = keyof typeof spans
type Printed = 'report' | 'gate' | null

const before = (today: string, days: number): string => dayjs(today).subtract(days, 'day').format(ISO)

const ReportsPage = () => {
  const today = useToday()
  const [range, setRange] = useState<{ from: string; to: string } | null>(null)
  const [printed, setPrinted] = useState<Printed>(null)
  const days = range ?? { from: before(today, spans.week), to: today }
  const report = useRead('moveInReports', 'read', days, { keep: true })
  const book = useWorkbook(days)
  useKeys([
    { key: 'Ctrl+P', label: words.keys.print, run: () => setPrinted('report') },
    { key: 'Ctrl+S', label: words.keys.workbook, run: () => void book.save() },
  ])
  const problem = (report.problem ?? book.problem)?.message
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          acts={
            <>
              <MoveInTabs />
              <Button icon={<FileExcelOutlined />} loading={book.busy} onClick={() => void book.save()}>
                {words.workbook}
                <KeyCap>Ctrl+S</KeyCap>
              </Button>
              <Button icon={<PrinterOutlined />} onClick={() => setPrinted('report')}>
                {words.print}
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
            </>
          }
        />
      }
    >
      <div className="cases-bar report-days">
        <Segmented<Span>
          value={spanOf(days, today)}
          onChange={(key) => setRange({ from: before(today, spans[key]), to: today })}
          options={(Object.keys(spans) as Span[]).map((value) => ({ value, label: words.ranges[value] }))}
        />
        <DatePicker.RangePicker
          aria-label={words.range}
          allowClear={false}
          value={[dayjs(days.from), dayjs(days.to)]}
          onChange={(picked) => {
            const [from, to] = picked ?? []
            if (from && to) setRange({ from: from.format(ISO), to: to.format(ISO) })
          }}
        />
        <span className="lay-grow" />
        <Button icon={<PrinterOutlined />} onClick={() => setPrinted('gate')}>
          {words.gate}
        </Button>
      </div>
      <ScreenScroll label={words.title} readOnly>
        {problem !== undefined && <InlineError title={problem} />}
        <Tables tables={report.data?.tables ?? []} />
      </ScreenScroll>
      <SheetPreview
        sheet={sheetOf(printed, days, today)}
        title={printed === 'gate' ? words.gate : words.printTitle(days.from, days.to)}
        fileName={`${printed === 'gate' ? words.gateFile : words.file}.pdf`}
        onClose={() => setPrinted(null)}
      />
    </Screen>
  )
}

const sheetOf = (printed: Printed, { from, to }: { from: string; to: string }, today: string) => {
  if (printed === null) return null
  return printed === 'gate'
    ? { form: 'move-in-gate-list', recordId: today }
    : { form: 'move-in-report', recordId: `${from} ${to}` }
}

const spanOf = ({ from, to }: { from: string; to: string }, today: string): Span => {
  const days = dayjs(to).diff(dayjs(from), 'day')
  const found = (Object.keys(spans) as Span[]).find((key) => spans[key] === days)
  return to === today && found !== undefined ? found : 'week'
}

const useWorkbook = (days: { from: string; to: string }) => {
  const toasts = useToasts()
  const workbook = useAct('moveInReports', 'workbook')
  return {
    busy: workbook.busy,
    problem: workbook.problem,
    save: async (): Promise<void> => {
      const made = await workbook.act(days)
      if (!made.ok) return
      download(made.value, made.value.name)
      toasts.show({ text: words.saved(made.value.name) })
    },
  }
}

const Tables = ({ tables }: { tables: readonly MoveInTable[] }) => (
  <div className="report-tables">
    {tables.map((table) => (
      <ReportTable key={table.key} table={table} />
    ))}
  </div>
)

export default ReportsPage
