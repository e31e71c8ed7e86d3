import { CopyOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useWhen } from '../../app/when.ts'
import { usePages, useRead } from '../../client/use-read.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { SectionHead } from '../../ui/screen.tsx'
import { jobColumns } from './job-columns.tsx'
import { serviceText } from './service-page.text.ts'

const shown = new Set(['at', 'who', 'service', 'work', 'class', 'amount', 'state'])

/** What was done today, newest first. What is to be done about a row is done in the register. */
export const ServiceToday = () => {
  const navigate = useNavigate()
  const when = useWhen()
  const counts = useRead('printDesk', 'counts', undefined).data
  const pages = usePages('printDesk', 'list', { filter: 'today' })
  const [current, setCurrent] = useState<string | null>(null)
  return (
    <section className="service-today" aria-label={serviceText.table}>
      <SectionHead
        title={serviceText.today}
        note={counts === undefined ? '' : serviceText.todayNote(counts.jobs, counts.units)}
        act={
          <Button type="link" size="small" onClick={() => void navigate(paths.printRegister())}>
            {serviceText.toRegister}
          </Button>
        }
      />
      <RegisterTable
        density="compact"
        label={serviceText.table}
        columns={jobColumns(when, null).filter(({ key }) => shown.has(key))}
        rows={pages.rows}
        rowId={({ id }) => id}
        total={pages.total}
        loading={pages.loading}
        hasMore={pages.hasMore}
        onMore={pages.more}
        current={current}
        onCurrent={setCurrent}
        onOpen={({ id }) => void navigate(paths.printRegister({ item: id }))}
        empty={<EmptyState icon={<CopyOutlined />} title={serviceText.empty} hint={serviceText.emptyHint} />}
      />
    </section>
  )
}
