import { AuditOutlined } from '@ant-design/icons'
import { Button, Segmented, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { TrailOf, TrailRow } from '#core/oversight/trail.contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { SheetPreview } from '../../app/sheet-preview.tsx'
import { useWhen } from '../../app/when.ts'
import { useRead } from '../../client/use-read.ts'
import { DayRangeField } from '../../ui/day-range.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { InlineError } from '../../ui/inline-error.tsx'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { RegisterTable } from '../../ui/register-table.tsx'
import { oversightText } from './oversight-page.text.ts'
import { recordOf, type TrailDays, useFound, useTrail } from './use-trail.ts'

const words = oversightText.trail
const ISO = 'YYYY-MM-DD'

const columnsWith = (when: (at: number) => string): readonly RegisterColumn<TrailRow>[] => [
  { key: 'at', title: words.columns.at, width: '10rem', render: ({ at }) => when(at) },
  {
    key: 'who',
    title: words.columns.who,
    width: 'minmax(7rem, 1fr)',
    render: ({ who, desk }) => `${who} ${desk}`,
  },
  {
    key: 'act',
    title: words.columns.act,
    width: 'minmax(10rem, 1.4fr)',
    render: ({ act }) => <span className="tx-strong">{act}</span>,
  },
  {
    key: 'about',
    title: words.columns.about,
    width: 'minmax(10rem, 1.6fr)',
    render: ({ about }) => about,
  },
  {
    key: 'reason',
    title: words.columns.reason,
    width: 'minmax(6rem, 1.2fr)',
    rank: 3,
    render: ({ reason }) => <span className="tx-soft">{reason}</span>,
  },
]

/** Whose acts, or what was done about one record; on the screen and on paper. */
export const TrailView = ({ today }: { today: string }) => {
  const trail = useTrail()
  const when = useWhen()
  const [of, setOf] = useState<TrailOf | null>(null)
  const [days, setDays] = useState<TrailDays>({
    from: dayjs(today).subtract(30, 'day').format(ISO),
    to: today,
  })
  const [printed, setPrinted] = useState<string | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const ask = (): void => {
    if (of !== null && !trail.busy) void trail.run(of, days)
  }
  useKeys([{ key: 'Ctrl+Enter', label: words.ask, when: of !== null, run: ask }])
  const { answered } = trail
  return (
    <>
      <div className="oversight-bar">
        <WhoseChoice onChoose={setOf} />
        <DayRangeField label={words.range} range={days} onRange={setDays} />
        <Button type="primary" disabled={of === null} loading={trail.busy} onClick={ask}>
          {words.ask}
          <KeyCap onFill>Ctrl+↵</KeyCap>
        </Button>
      </div>
      {trail.problem !== null && <InlineError title={trail.problem.message} />}
      <RegisterTable
        label={oversightText.views.trail}
        columns={columnsWith(when)}
        rows={answered?.rows ?? []}
        rowId={({ seq }) => String(seq)}
        loading={false}
        current={current}
        onCurrent={setCurrent}
        hasMore={answered?.next != null}
        onMore={() => void trail.more()}
        empty={
          <EmptyState
            icon={<AuditOutlined />}
            title={answered === null ? words.empty : words.none}
            hint={words.emptyHint}
          />
        }
      />
      {answered !== null && answered.rows.length > 0 && (
        <div className="oversight-foot">
          <span className="tx-hint tx-soft">{words.shown(answered.rows.length, answered.total)}</span>
          <span className="lay-grow" />
          <Button onClick={() => setPrinted(recordOf(answered))}>{words.print}</Button>
        </div>
      )}
      <SheetPreview
        sheet={printed === null ? null : { form: 'trail-report', recordId: printed }}
        title={words.print}
        fileName={`${words.fileName}.pdf`}
        onClose={() => setPrinted(null)}
      />
    </>
  )
}

const kinds = ['unit', 'person', 'vehicle', 'parcel']

const WhoseChoice = ({ onChoose }: { onChoose: (of: TrailOf | null) => void }) => {
  const [by, setBy] = useState<TrailOf['by']>('record')
  const [text, setText] = useState('')
  const staff = useRead('staff', 'list', undefined, { when: by === 'staff' })
  const found = useFound(by === 'record' ? text : '', kinds)
  return (
    <>
      <Segmented<TrailOf['by']>
        value={by}
        onChange={(next) => {
          setBy(next)
          onChoose(null)
        }}
        options={[
          { value: 'record', label: words.byRecord },
          { value: 'staff', label: words.byStaff },
        ]}
      />
      {by === 'staff' ? (
        <Select
          key="staff"
          className="oversight-who"
          aria-label={words.staff}
          placeholder={words.staff}
          onChange={(staffId: string) => onChoose({ by: 'staff', staffId })}
          options={(staff.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : (
        <Select
          key="record"
          showSearch={{ filterOption: false, onSearch: setText }}
          className="oversight-who"
          aria-label={words.record}
          placeholder={words.record}
          onChange={(chosen: string) => {
            const [kind = '', id = ''] = chosen.split(' ')
            onChoose({ by: 'record', kind, id })
          }}
          options={found.map(({ kind, recordId, title, unit }) => ({
            value: `${kind} ${recordId}`,
            label: unit === title ? unit : `${unit} ${title}`.trim(),
          }))}
        />
      )}
    </>
  )
}
