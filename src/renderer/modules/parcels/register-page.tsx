import { InboxOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { COUNTED_AT_MOST, ListFilter, type Parcel } from '#core/parcels/parcels.schema.contract.ts'
import { listFilterNames } from '#core/parcels/parcels.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ParcelTabs } from '../../app/parcel-tabs.tsx'
import { paths } from '../../app/paths.ts'
import { useMay } from '../../app/session.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { type DayRange, DayRangeField } from '../../ui/day-range.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { AssignPanel } from './assign-panel.tsx'
import { actOf, columnsBeside, registerColumns } from './register-columns.tsx'
import { registerText } from './register-page.text.ts'
import { type Register, useRegister } from './use-register.ts'
import './parcels.css'

const RegisterPage = () => {
  const register = useRegister()
  const [printed, setPrinted] = useState<DayRange | null>(null)
  const when = useWhen()
  const navigate = useNavigate()
  const toasts = useToasts()
  const mayRelease = useMay('parcel.release')
  const mayAssign = useMay('parcel.intake')
  const { pages, assigning, counts } = register
  const look = (row: Parcel | undefined): void => {
    if (row !== undefined) void navigate(paths.parcel({ id: row.id }))
  }
  const act = (row: Parcel): void => {
    if (actOf(row, { mayRelease, mayAssign }) === null) look(row)
    else if (row.state === 'unclaimed') register.assign(row)
    else if (row.unitId !== null) void navigate(paths.release({ unit: row.unitId }))
  }
  const columns = registerColumns(when, { mayRelease, mayAssign, onAct: act })
  const print = (): void => setPrinted(register.range)
  const stepFilter = (key: string): void => {
    const at = ListFilter.options.indexOf(register.filter) + (key === 'ArrowRight' ? 1 : -1)
    const next = ListFilter.options[at]
    if (next !== undefined) register.choose(next)
  }
  useKeys([
    {
      key: ['ArrowUp', 'ArrowDown'],
      label: registerText.keys.choose,
      when: pages.rows.length > 1 && assigning === null,
    },
    { key: 'Enter', label: registerText.keys.open, when: pages.rows.length > 0 && assigning === null },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: registerText.keys.filter,
      when: assigning === null,
      run: stepFilter,
    },
    {
      key: 'I',
      label: registerText.keys.look,
      when: register.current !== null && assigning === null,
      run: () => look(pages.rows.find(({ id }) => id === register.current)),
    },
    {
      key: 'N',
      label: registerText.keys.takeIn,
      when: mayAssign && assigning === null,
      run: () => void navigate(paths.parcelTakeIn),
    },
    { key: 'Ctrl+P', label: registerText.keys.print, run: print },
  ])
  const done = (result: { unit: string; shelfNo: string } | null): void => {
    register.assign(null)
    if (result !== null) toasts.show({ text: registerText.assigned(result.unit, result.shelfNo) })
  }
  return (
    <Screen
      head={
        <ScreenHead
          title={registerText.title}
          note={counts === undefined ? '' : registerText.counts(counts.waiting, counts.overdue)}
          acts={
            <>
              <ParcelTabs />
              <Button icon={<PrinterOutlined />} onClick={print}>
                {registerText.print}
                <KeyCap>Ctrl+P</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(assigning === null
        ? {}
        : {
            side: <AssignPanel key={assigning.id} parcel={assigning} onDone={done} />,
            sideLabel: registerText.assignTitle,
            sideWidth: 'wide' as const,
          })}
    >
      <div className="register-page">
        <Filters register={register} />
        {pages.problem !== null && <InlineError title={pages.problem.message} />}
        <RegisterTable
          autoFocus
          label={registerText.label}
          columns={assigning === null ? columns : columnsBeside(columns)}
          rows={pages.rows}
          rowId={(row) => row.id}
          total={pages.total}
          loading={pages.loading}
          hasMore={pages.hasMore}
          onMore={pages.more}
          current={register.current}
          onCurrent={register.point}
          onOpen={act}
          empty={
            <Nothing
              register={register}
              mayIntake={mayAssign}
              onIntake={() => void navigate(paths.intake())}
            />
          }
        />
      </div>
      <SheetPreview
        sheet={printed && { form: 'parcel-register', recordId: `${printed.from} ${printed.to}` }}
        title={registerText.printTitle(register.range.from, register.range.to)}
        fileName={`${registerText.printFile}.pdf`}
        onClose={() => setPrinted(null)}
      />
    </Screen>
  )
}

const Filters = ({ register }: { register: Register }) => {
  const { counts, filter, pages } = register
  const countOf = (each: ListFilter): number | null =>
    counts === undefined || each === 'collected' ? null : counts[each]
  return (
    <FilterBar
      value={filter}
      onChange={register.choose}
      chips={ListFilter.options.map((value) => ({
        value,
        label: listFilterNames[value],
        count: countOf(value),
      }))}
      note={registerText.shown(pages.total, pages.total >= COUNTED_AT_MOST)}
    >
      {filter === 'collected' && (
        <DayRangeField label={registerText.range} range={register.range} onRange={register.setRange} />
      )}
    </FilterBar>
  )
}

interface NothingProps {
  register: Register
  mayIntake: boolean
  onIntake: () => void
}

const Nothing = ({ register, mayIntake, onIntake }: NothingProps) => {
  const asks = register.filter === 'waiting' || register.filter === 'today'
  return (
    <EmptyState
      icon={<InboxOutlined />}
      title={registerText.empty[register.filter]}
      hint={asks ? registerText.emptyHint : registerText.emptyQuiet}
      acts={
        asks && mayIntake ? (
          <Button type="primary" onClick={onIntake}>
            {registerText.intake}
            <KeyCap onFill>F3</KeyCap>
          </Button>
        ) : undefined
      }
    />
  )
}

export default RegisterPage
