import { BarcodeOutlined, PlusOutlined, ShopOutlined } from '@ant-design/icons'
import { Button, Segmented } from 'antd'
import { useKeys } from '../../app/keys.tsx'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { useToasts } from '../../ui/toast.tsx'
import { patternColumns, pointColumns } from './carriers-columns.tsx'
import { carriersText as words } from './carriers-page.text.ts'
import { CodeTrial } from './code-trial.tsx'
import { PatternPanel } from './pattern-panel.tsx'
import { PointPanel } from './point-panel.tsx'
import { type Carriers, type CarrierTab, useCarriers } from './use-carriers.ts'
import './parcels.css'

const CarriersPage = () => {
  const carriers = useCarriers()
  const toasts = useToasts()
  const { tab, open } = carriers
  const idle = open.at === 'none'
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: idle },
    { key: 'Enter', label: words.keys.open, when: idle && carriers.current !== null },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: words.keys.switch,
      when: idle,
      run: (key) => carriers.choose(key === 'ArrowRight' ? 'points' : 'patterns'),
    },
    { key: 'Ctrl+N', label: words.keys.add, run: carriers.add },
  ])
  const done = (what: string | null): void => {
    carriers.show({ at: 'none' })
    if (what === null) return
    carriers.refresh()
    toasts.show({ text: words.saved(what) })
  }
  const side = sideOf(carriers, done)
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={words.note}
          acts={
            <>
              <SettingsTabs />
              <Button type={idle ? 'primary' : 'default'} icon={<PlusOutlined />} onClick={carriers.add}>
                {words[tab].add}
                <KeyCap onFill={idle}>Ctrl+N</KeyCap>
              </Button>
            </>
          }
        />
      }
      {...(side === null ? {} : { side, sideLabel: words[tab].edit, sideWidth: 'wide' as const })}
    >
      <div className="register-page">
        <div className="register-bar">
          <Segmented<CarrierTab>
            value={tab}
            onChange={carriers.choose}
            options={[
              { value: 'patterns', label: words.tabs.patterns },
              { value: 'points', label: words.tabs.points },
            ]}
          />
          <span className="lay-grow" />
          {tab === 'patterns' && <CodeTrial />}
        </div>
        {carriers.problem !== null && <InlineError title={carriers.problem.message} />}
        <Tables carriers={carriers} />
      </div>
    </Screen>
  )
}

const Tables = ({ carriers }: { carriers: Carriers }) => {
  const shared = {
    autoFocus: true,
    loading: carriers.loading,
    current: carriers.current,
    onCurrent: carriers.point,
  }
  if (carriers.tab === 'points')
    return (
      <RegisterTable
        {...shared}
        label={words.points.label}
        columns={pointColumns}
        rows={carriers.points}
        rowId={({ id }) => id}
        onOpen={(row) => carriers.show({ at: 'point', row })}
        empty={
          <EmptyState icon={<ShopOutlined />} title={words.points.empty} hint={words.points.emptyHint} />
        }
      />
    )
  return (
    <RegisterTable
      {...shared}
      label={words.patterns.label}
      columns={patternColumns}
      rows={carriers.patterns}
      rowId={({ id }) => id}
      onOpen={(row) => carriers.show({ at: 'pattern', row })}
      empty={
        <EmptyState icon={<BarcodeOutlined />} title={words.patterns.empty} hint={words.patterns.emptyHint} />
      }
    />
  )
}

const sideOf = (carriers: Carriers, done: (what: string | null) => void) => {
  const { open } = carriers
  if (open.at === 'pattern')
    return <PatternPanel key={open.row?.id ?? 'new'} put={carriers.putPattern} row={open.row} onDone={done} />
  if (open.at === 'point')
    return <PointPanel key={open.row?.id ?? 'new'} put={carriers.putPoint} row={open.row} onDone={done} />
  return null
}

export default CarriersPage
