import { PlusOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { PrintingTabs } from '../../app/printing-tabs.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import type { SheetRef } from '../../app/use-sheet-preview.ts'
import { useRead } from '../../client/use-read.ts'
import { type DayRange, DayRangeField } from '../../ui/day-range.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { faxText } from './fax-page.text.ts'
import './fax.css'

export interface OpenSheet extends SheetRef {
  readonly title: string
}

interface FaxFrameProps {
  way: 'out' | 'in'
  /** `null` while the register stands alone. */
  side: ReactNode | null
  sheet: OpenSheet | null
  onSheet: (sheet: OpenSheet | null) => void
  onAdd: () => void
  onPrint: () => void
  children: ReactNode
}

/** Both registers of the fax: head, which way, what to print, and one side column. */
export const FaxFrame = ({ way, side, sheet, onSheet, onAdd, onPrint, children }: FaxFrameProps) => {
  const navigate = useNavigate()
  const counts = useRead('fax', 'counts', undefined).data
  const words = faxText[way]
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={counts === undefined ? '' : faxText.out.counts(counts.toDo, counts.waiting)}
          acts={
            <>
              <PrintingTabs />
              <Segmented
                aria-label={faxText.tabs.label}
                value={way}
                onChange={(next) => void navigate(next === 'out' ? paths.faxOut() : paths.faxIn())}
                options={[
                  { value: 'out', label: faxText.tabs.out },
                  { value: 'in', label: faxText.tabs.in },
                ]}
              />
              <Button icon={<PrinterOutlined />} aria-label={`${faxText.print} Ctrl+P`} onClick={onPrint}>
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
              <Button type={side === null ? 'primary' : 'default'} icon={<PlusOutlined />} onClick={onAdd}>
                {words.add}
                <KeyCap onFill={side === null}>N</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(side === null ? {} : { side, sideLabel: faxText.side.title, sideWidth: 'wide' as const })}
    >
      <div className="fax-register">{children}</div>
      <SheetPreview
        sheet={sheet}
        title={sheet?.title ?? ''}
        fileName={`${sheet?.title ?? ''}.pdf`}
        onClose={() => onSheet(null)}
      />
    </Screen>
  )
}

interface FiltersProps<Filter extends string> {
  filters: readonly Filter[]
  names: Readonly<Record<Filter, string>>
  counts: Partial<Record<Filter, number>>
  filter: Filter
  onFilter: (filter: Filter) => void
  range: DayRange
  onRange: (range: DayRange) => void
  total: number
}

export const FaxFilters = <Filter extends string>(props: FiltersProps<Filter>) => (
  <FilterBar<Filter>
    value={props.filter}
    onChange={props.onFilter}
    chips={props.filters.map((value) => ({
      value,
      label: props.names[value],
      count: props.counts[value],
    }))}
    note={faxText.shown(props.total)}
  >
    {props.filter === 'days' && (
      <DayRangeField label={faxText.range} range={props.range} onRange={props.onRange} />
    )}
  </FilterBar>
)
