import { useState } from 'react'
import { type FaxOut, FaxOutFilter } from '#core/fax/fax.contract.ts'
import { faxOutFilterNames } from '#core/fax/fax.text.ts'
import { useWhen } from '../../app/when.ts'
import { usePages, useRead } from '../../client/use-read.ts'
import { outColumns } from './fax-columns.tsx'
import { FaxFilters, FaxFrame, type OpenSheet } from './fax-frame.tsx'
import { faxText } from './fax-page.text.ts'
import { FaxTable } from './fax-table.tsx'
import { OutForm } from './out-form.tsx'
import { OutSide } from './out-side.tsx'
import { useFaxList } from './use-fax-list.ts'

const beside = new Set(['at', 'to', 'pages', 'state'])

const OutPage = () => {
  const list = useFaxList(FaxOutFilter.options, 'toDo')
  const when = useWhen()
  const [sheet, setSheet] = useState<OpenSheet | null>(null)
  const counts = useRead('fax', 'counts', undefined).data
  const { filter, range } = list
  const pages = usePages('fax', 'listOut', filter === 'days' ? { filter, ...range } : { filter })
  const row = pages.rows.find(({ id }) => id === list.current) ?? pages.rows[0] ?? null
  const idle = list.beside === 'none'
  const print = (): void =>
    setSheet({ form: 'fax-out-register', recordId: `${range.from} ${range.to}`, title: faxText.out.label })
  const side = <Beside list={list} row={row} onSheet={setSheet} />
  const columns = outColumns(when, idle ? ({ id }) => list.open(id) : null)
  return (
    <FaxFrame
      way="out"
      side={idle ? null : side}
      sheet={sheet}
      onSheet={setSheet}
      onAdd={list.add}
      onPrint={print}
    >
      <FaxFilters
        filters={FaxOutFilter.options}
        names={faxOutFilterNames}
        counts={counts === undefined ? {} : { toDo: counts.toDo }}
        filter={filter}
        onFilter={list.choose}
        range={range}
        onRange={list.setRange}
        total={pages.total}
      />
      <FaxTable {...{ list, pages, row, columns }} words={faxText.out} narrow={beside} onPrint={print} />
    </FaxFrame>
  )
}

interface BesideProps {
  list: ReturnType<typeof useFaxList<FaxOutFilter>>
  row: FaxOut | null
  onSheet: (sheet: OpenSheet) => void
}

/** The form for a new one, or the row that is being dealt with. */
const Beside = ({ list, row, onSheet }: BesideProps) => {
  if (list.beside === 'form') return <OutForm onDone={(id) => (id === null ? list.close() : list.open(id))} />
  if (row === null) return null
  return <OutSide key={`${row.id}-${row.revision}`} row={row} onSheet={onSheet} onClose={list.close} />
}

export default OutPage
