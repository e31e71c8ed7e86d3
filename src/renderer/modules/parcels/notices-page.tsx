import { BellOutlined, CopyOutlined, FileTextOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { CallFilter } from '#core/parcels/notices/notices.contract.ts'
import { callFilterNames } from '#core/parcels/notices/notices.text.ts'
import { useKeys } from '../../app/keys.tsx'
import { ParcelTabs } from '../../app/parcel-tabs.tsx'
import { useMay } from '../../app/session.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import type { SheetRef } from '../../app/use-sheet-preview.ts'
import { useWhen } from '../../app/when.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FilterBar } from '../../ui/filter-bar.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import { RegisterTable } from '../../ui/register-table.tsx'
import { Screen, ScreenActions, ScreenHead } from '../../ui/screen.tsx'
import { CallPanel } from './call-panel.tsx'
import { columnsBesideCall, noticeColumns } from './notices-columns.tsx'
import { noticesText as words } from './notices-page.text.ts'
import { useNoticeActs } from './use-notice-acts.ts'
import { type Notices, useNotices } from './use-notices.ts'
import './parcels.css'
import './notices.css'

const NoticesPage = () => {
  const notices = useNotices()
  const when = useWhen()
  const [sheet, setSheet] = useState<SheetRef | null>(null)
  const acts = useNoticeActs(notices, setSheet)
  const maySms = useMay('person.reveal')
  const { calling, counts } = notices
  const idle = calling === null && sheet === null
  const some = idle && notices.meant.length > 0
  useKeys([
    { key: ['ArrowUp', 'ArrowDown'], label: words.keys.choose, when: idle },
    { key: 'Space', label: words.keys.tick, when: some },
    { key: 'Enter', label: words.keys.call, when: some },
    {
      key: ['ArrowLeft', 'ArrowRight'],
      label: words.keys.filter,
      when: idle,
      run: (key) => step(notices, key),
    },
    { key: 'P', label: words.keys.slips, when: some, run: () => void acts.slips('parcel-slips') },
    { key: 'R', label: words.keys.roll, when: some, run: () => void acts.slips('parcel-roll-slips') },
    { key: 'W', label: words.keys.text, when: some, run: () => void acts.copy() },
    { key: 'S', label: words.keys.sms, when: some && maySms, run: () => void acts.sms() },
  ])
  const columns = noticeColumns(when)
  return (
    <Screen
      head={
        <ScreenHead
          title={words.title}
          note={counts === undefined ? '' : words.note(counts.all, counts.untold)}
          acts={<ParcelTabs />}
        />
      }
      {...(calling === null
        ? {}
        : {
            side: <CallPanel key={calling.unitId} notices={notices} row={calling} onDone={acts.called} />,
            sideLabel: words.call.title,
            sideWidth: 'wide' as const,
          })}
    >
      <div className="register-page">
        <FilterBar<CallFilter>
          value={notices.filter}
          onChange={notices.choose}
          chips={CallFilter.options.map((value) => ({
            value,
            label: callFilterNames[value],
            count: counts?.[value],
          }))}
          note={
            notices.total > notices.rows.length
              ? words.beyond(notices.rows.length, notices.total)
              : notices.ticked.size > 0 && words.ticked(notices.ticked.size)
          }
        />
        {notices.problem !== undefined && <InlineError title={notices.problem} />}
        <RegisterTable
          autoFocus
          label={words.label}
          columns={calling === null ? columns : columnsBesideCall(columns)}
          rows={notices.rows}
          rowId={({ unitId }) => unitId}
          total={notices.total}
          loading={notices.loading}
          current={notices.current}
          onCurrent={notices.point}
          onOpen={notices.call}
          ticked={notices.ticked}
          onTicked={notices.tick}
          empty={
            <EmptyState icon={<BellOutlined />} title={words.empty[notices.filter]} hint={words.emptyHint} />
          }
        />
      </div>
      {calling === null && <Ways notices={notices} acts={acts} maySms={maySms} />}
      <SheetPreview
        sheet={sheet}
        title={words.slipsTitle(acts.slipCount)}
        fileName={`${words.slipsFile}.pdf`}
        onClose={() => setSheet(null)}
      />
    </Screen>
  )
}

const step = (notices: Notices, key: string): void => {
  const at = CallFilter.options.indexOf(notices.filter) + (key === 'ArrowRight' ? 1 : -1)
  const next = CallFilter.options[at]
  if (next !== undefined) notices.choose(next)
}

interface WaysProps {
  notices: Notices
  acts: ReturnType<typeof useNoticeActs>
  maySms: boolean
}

/** Every way of telling without a network, for the homes that are meant. */
const Ways = ({ notices, acts, maySms }: WaysProps) => {
  const none = notices.meant.length === 0 || notices.busy
  return (
    <ScreenActions>
      <Button
        type="primary"
        icon={<PrinterOutlined />}
        disabled={none}
        onClick={() => void acts.slips('parcel-slips')}
      >
        {words.acts.slips}
        <KeyCap onFill>P</KeyCap>
      </Button>
      <Button icon={<PrinterOutlined />} disabled={none} onClick={() => void acts.slips('parcel-roll-slips')}>
        {words.acts.roll}
        <KeyCap>R</KeyCap>
      </Button>
      <Button icon={<CopyOutlined />} disabled={none} onClick={() => void acts.copy()}>
        {words.acts.text}
        <KeyCap>W</KeyCap>
      </Button>
      {maySms && (
        <Button icon={<FileTextOutlined />} disabled={none} onClick={() => void acts.sms()}>
          {words.acts.sms}
          <KeyCap>S</KeyCap>
        </Button>
      )}
      <Button disabled={none} onClick={() => void acts.said()}>
        {words.acts.done}
      </Button>
    </ScreenActions>
  )
}

export default NoticesPage
