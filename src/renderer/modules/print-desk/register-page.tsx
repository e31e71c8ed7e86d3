import { CopyOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type Job, JobFilter } from '#core/print-desk/print-desk.schema.contract.ts'
import { jobFilterNames } from '#core/print-desk/print-desk.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { DayRangeField } from '../../ui/day-range.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { jobColumns } from './job-columns.tsx'
import { JobSide } from './job-side.tsx'
import { registerText } from './register-page.text.ts'
import type { OpenSheet } from './service-page.tsx'
import { type JobRegister, useJobRegister } from './use-job-register.ts'
import './print-desk.css'

const beside = new Set(['class', 'no', 'by', 'work'])

const RegisterPage = () => {
  const register = useJobRegister()
  const when = useWhen()
  const navigate = useNavigate()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const { pages, row, open, counts } = register
  const act = (job: Job): void => {
    register.point(job.id)
    register.show(true)
  }
  const print = (): void => {
    const { from, to } = register.range
    setSheet({ form: 'print-job-register', recordId: `${from} ${to}`, title: registerText.label })
  }
  const stepFilter = (key: string): void => {
    const at = JobFilter.options.indexOf(register.filter) + (key === 'ArrowRight' ? 1 : -1)
    const next = JobFilter.options[at]
    if (next !== undefined) register.choose(next)
  }
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: registerText.keys.choose, when: pages.rows.length > 1 && !open },
    { key: 'Enter', label: registerText.keys.open, when: row !== null && !open },
    { key: ['ArrowLeft', 'ArrowRight'], label: registerText.keys.filter, when: !open, run: stepFilter },
    { key: 'Ctrl+P', label: registerText.keys.print, run: print },
    { key: 'Esc', label: registerText.keys.back, when: !open, run: () => void navigate(paths.printDesk) },
  ])
  const columns = jobColumns(when, open ? null : act)
  return (
    <Screen
      head={
        <ScreenHead
          title={registerText.title}
          note={counts === undefined ? '' : registerText.counts(counts.jobs, counts.owed)}
          acts={
            <>
              <Button onClick={() => void navigate(paths.printDesk)}>{registerText.back}</Button>
              <Button icon={<PrinterOutlined />} onClick={print}>
                {registerText.print}
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(open && row !== null
        ? {
            side: <JobSide key={row.id} row={row} onSheet={setSheet} onClose={() => register.show(false)} />,
            sideLabel: registerText.side.title,
          }
        : {})}
    >
      <div className="job-register">
        <Filters register={register} />
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus={!open}
          label={registerText.label}
          columns={open ? columns.filter(({ key }) => !beside.has(key)) : columns}
          rows={pages.rows}
          rowId={({ id }) => id}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={row?.id ?? null}
          onCurrent={register.point}
          onOpen={act}
          empty={
            <EmptyState
              icon={<CopyOutlined />}
              title={registerText.empty[register.filter]}
              hint={registerText.emptyHint}
            />
          }
        />
      </div>
      <SheetPreview
        sheet={sheet}
        title={sheet?.title ?? ''}
        fileName={`${sheet?.title ?? ''}.pdf`}
        onClose={() => setSheet(null)}
      />
    </Screen>
  )
}

const Filters = ({ register }: { register: JobRegister }) => {
  const { counts, filter, pages } = register
  const countOf = (each: JobFilter): number | null => {
    if (counts === undefined) return null
    if (each === 'today') return counts.jobs
    return each === 'owed' ? counts.owed : null
  }
  return (
    <FilterBar
      value={filter}
      onChange={register.choose}
      chips={JobFilter.options.map((value) => ({
        value,
        label: jobFilterNames[value],
        count: countOf(value),
      }))}
      note={registerText.shown(pages.total)}
    >
      {filter === 'days' && (
        <DayRangeField label={registerText.range} range={register.range} onRange={register.setRange} />
      )}
    </FilterBar>
  )
}

export default RegisterPage
