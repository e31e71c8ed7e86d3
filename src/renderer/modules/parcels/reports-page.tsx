import { FileExcelOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { carrierNames } from '#core/parcels/parcels.text.ts'
import type { ParcelReport } from '#core/parcels/reports/reports.contract.ts'
import { ageStepNames, incidentNames, waitStepNames } from '#core/parcels/reports/reports.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ParcelTabs } from '../../app/parcel-tabs.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useToday } from '../../app/when.ts'
import { useAct } from '../../client/use-act.ts'
import { useRead } from '../../client/use-read.ts'
import { DayRangeField } from '../../ui/day-range.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { type BarRow, ReportBars } from './report-bars.tsx'
import { reportsText as words } from './reports-page.text.ts'
import { saveFile } from './save-file.ts'
import './parcels.css'
import './reports.css'

const ISO = 'YYYY-MM-DD'
const spans = { today: 0, week: 6, month: 30 } as const
type Span = keyof typeof spans

const ReportsPage = () => {
  const today = useToday()
  const toasts = useToasts()
  const [range, setRange] = useState<{ from: string; to: string } | null>(null)
  const [printed, setPrinted] = useState(false)
  const days = range ?? { from: dayjs(today).subtract(spans.week, 'day').format(ISO), to: today }
  const report = useRead('parcelReports', 'read', days, { keep: true })
  const workbook = useAct('parcelReports', 'workbook')
  const save = async (): Promise<void> => {
    const made = await workbook.act(days)
    if (!made.ok) return
    saveFile(made.value)
    toasts.show({ text: words.saved(made.value.name) })
  }
  const span = (key: Span): void =>
    setRange({ from: dayjs(today).subtract(spans[key], 'day').format(ISO), to: today })
  useKeys([
    { key: 'Ctrl+P', label: words.keys.print, run: () => setPrinted(true) },
    { key: 'Ctrl+S', label: words.keys.workbook, run: () => void save() },
  ])
  const problem = (report.problem ?? workbook.problem)?.message
  const { data } = report
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={
            data === undefined
              ? ''
              : words.note(data.totals.received, data.totals.collected, data.totals.waiting)
          }
          acts={
            <>
              <ParcelTabs />
              <Button icon={<FileExcelOutlined />} loading={workbook.busy} onClick={() => void save()}>
                {words.workbook}
                <KeyCap>Ctrl+S</KeyCap>
              </Button>
              <Button icon={<PrinterOutlined />} onClick={() => setPrinted(true)}>
                {words.print}
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
            </>
          }
        />
      }
    >
      <div className="register-bar screen-pad">
        <Segmented<Span>
          value={spanOf(days, today)}
          onChange={span}
          options={(Object.keys(spans) as Span[]).map((value) => ({ value, label: words.ranges[value] }))}
        />
        <DayRangeField label={words.range} range={days} onRange={setRange} />
      </div>
      <ScreenScroll label={words.title} readOnly>
        {problem !== undefined && <InlineError title={problem} />}
        {data !== undefined && <Parts report={data} />}
      </ScreenScroll>
      <SheetPreview
        sheet={printed ? { form: 'parcel-report', recordId: `${days.from} ${days.to}` } : null}
        title={words.printTitle(days.from, days.to)}
        fileName={`${words.printFile}.pdf`}
        onClose={() => setPrinted(false)}
      />
    </Screen>
  )
}

const spanOf = ({ from, to }: { from: string; to: string }, today: string): Span => {
  const days = dayjs(to).diff(dayjs(from), 'day')
  const found = (Object.keys(spans) as Span[]).find((key) => spans[key] === days)
  return to === today && found !== undefined ? found : 'week'
}

const { sections } = words

const partsOf = (report: ParcelReport): readonly (readonly [string, readonly BarRow[]])[] => [
  [
    sections.byDay,
    report.byDay.map(({ date, received, collected }) => ({
      ...{ label: date.slice(5), value: received, other: collected, text: words.two(received, collected) },
    })),
  ],
  [
    sections.byCarrier,
    report.byCarrier.map(({ carrier, received }) => ({ label: carrierNames[carrier], value: received })),
  ],
  [
    sections.byZone,
    report.byZone.map(({ zone, received }) => ({ label: words.zone(zone), value: received })),
  ],
  [sections.waits, report.waits.map(({ step, items }) => ({ label: waitStepNames[step], value: items }))],
  [
    sections.ages,
    (Object.keys(ageStepNames) as (keyof typeof ageStepNames)[]).map((step) => ({
      ...{ label: ageStepNames[step], value: report.ages[step] },
    })),
  ],
  [
    sections.byClerk,
    report.byClerk.map(({ name, received, handedOut }) => ({
      ...{ label: name, value: received, other: handedOut, text: words.two(received, handedOut) },
    })),
  ],
  [sections.refusals, report.refusals.map(({ reason, items }) => ({ label: reason, value: items }))],
  [
    sections.incidents,
    report.incidents.map(({ kind, opened, open, claimFen }) => ({
      ...{ label: incidentNames[kind], value: opened },
      text: words.incident(opened, open, (claimFen / 100).toFixed(2)),
    })),
  ],
]

const Parts = ({ report }: { report: ParcelReport }) => (
  <div className="report-parts">
    {partsOf(report).map(([label, rows]) => (
      <ReportBars key={label} label={label} rows={rows} none={words.none} />
    ))}
  </div>
)

export default ReportsPage
