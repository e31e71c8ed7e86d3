import { Button } from 'antd'
import { useState } from 'react'
import { type FaxIn, FaxInFilter } from '#core/fax/fax.contract.ts'
import { faxInFilterNames } from '#core/fax/fax.text.ts'
import { useWhen } from '../../app/when.ts'
import { usePages, useRead } from '../../client/use-read.ts'
import { inColumns } from './fax-columns.tsx'
import { FaxFilters, FaxFrame, type OpenSheet } from './fax-frame.tsx'
import { faxText } from './fax-page.text.ts'
import { FaxTable } from './fax-table.tsx'
import { InForm } from './in-form.tsx'
import { InSide } from './in-side.tsx'
import { useFaxList } from './use-fax-list.ts'

const beside = new Set(['at', 'owner', 'pages', 'state'])

const InPage = () => {
  const list = useFaxList(FaxInFilter.options, 'waiting')
  const when = useWhen()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const counts = useRead('fax', 'counts', undefined).data
  const { filter, range } = list
  const pages = usePages('fax', 'listIn', filter === 'days' ? { filter, ...range } : { filter })
  const row = pages.rows.find(({ id }) => id === list.current) ?? pages.rows[0] ?? null
  const idle = list.beside === 'none'
  const print = (): void =>
    setSheet({ form: 'fax-in-register', recordId: `${range.from} ${range.to}`, title: faxText.in.label })
  const side = <Beside list={list} row={row} onSheet={setSheet} />
  const columns = inColumns(when, idle ? ({ id }) => list.open(id) : null)
  return (
    <FaxFrame
      way="in"
      side={idle ? null : side}
      sheet={sheet}
      onSheet={setSheet}
      onAdd={list.add}
      onPrint={print}
    >
      <FaxFilters
        filters={FaxInFilter.options}
        names={faxInFilterNames}
        counts={counts === undefined ? {} : { waiting: counts.waiting, uncollected: counts.uncollected }}
        filter={filter}
        onFilter={list.choose}
        range={range}
        onRange={list.setRange}
        total={pages.total}
      />
      {filter === 'uncollected' && (
        <div>
          <Button
            onClick={() =>
              setSheet({ form: 'fax-uncollected', recordId: list.today, title: faxText.uncollected })
            }
          >
            {faxText.uncollected}
          </Button>
        </div>
      )}
      <FaxTable {...{ list, pages, row, columns }} words={faxText.in} narrow={beside} onPrint={print} />
    </FaxFrame>
  )
}

interface BesideProps {
  list: ReturnType<typeof useFaxList<FaxInFilter>>
  row: FaxIn | null
  onSheet: (sheet: OpenSheet) => void
}

/** The form for a new one, or the row that is being dealt with. */
const Beside = ({ list, row, onSheet }: BesideProps) => {
  if (list.beside === 'form') return <InForm onDone={(id) => (id === null ? list.close() : list.open(id))} />
  if (row === null) return null
  return <InSide key={`${row.id}-${row.revision}`} row={row} onSheet={onSheet} onClose={list.close} />
}

export default InPage
