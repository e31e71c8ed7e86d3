import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { FaxIn, FaxInState, FaxOut, FaxOutState } from '#core/fax/fax.contract.ts'
import { faxInStateNames, faxOutStateNames } from '#core/fax/fax.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { faxText } from './fax-page.text.ts'

const outTones: Readonly<Record<FaxOutState, Tone>> = {
  prepared: 'idle',
  dialling: 'active',
  sent: 'active',
  partial: 'due',
  busy: 'stop',
  noAnswer: 'stop',
  failed: 'stop',
  confirmed: 'done',
  abandoned: 'idle',
}

const inTones: Readonly<Record<FaxInState, Tone>> = {
  received: 'due',
  notified: 'active',
  collected: 'done',
  returnedWrong: 'idle',
  destroyed: 'idle',
}

const Owner = ({ row }: { row: FaxOut | FaxIn }) =>
  row.unit === '' ? (
    <span className="tx-cut private">{row.owner}</span>
  ) : (
    <span className="lay-row">
      <UnitTag zone={row.zone} name={row.unit} />
      <span className="tx-soft tx-cut private">{row.owner}</span>
    </span>
  )

const WithAct = ({
  children,
  current,
  onAct,
}: {
  children: ReactNode
  current: boolean
  onAct: (() => void) | null
}) => (
  <span className="lay-row">
    {children}
    <span className="lay-grow" />
    {current && onAct !== null && (
      <Button type="primary" size="small" tabIndex={-1} onClick={onAct}>
        {faxText.open}
        <KeyCap onFill>↵</KeyCap>
      </Button>
    )}
  </span>
)

export const outColumns = (
  when: (at: number) => string,
  onAct: ((row: FaxOut) => void) | null,
): readonly RegisterColumn<FaxOut>[] => {
  const { columns, pages, times } = faxText.out
  return [
    {
      key: 'at',
      title: columns.at,
      width: '10rem',
      render: (row) => <span className="tx-soft">{when(row.at)}</span>,
    },
    { key: 'no', title: columns.no, width: '13rem', rank: 3, render: (row) => row.faxNo },
    {
      key: 'to',
      title: columns.to,
      width: 'minmax(10rem, 1fr)',
      render: (row) => <span className="tx-cut">{row.destination}</span>,
    },
    {
      key: 'number',
      title: columns.number,
      width: '12rem',
      render: (row) => <span className="private">{row.number}</span>,
    },
    { key: 'owner', title: columns.owner, width: 'minmax(12rem, 1fr)', render: (row) => <Owner row={row} /> },
    {
      key: 'pages',
      title: columns.pages,
      width: '7rem',
      align: 'end',
      render: (row) => <span className="tx-strong">{pages(row.sentPages, row.toSend)}</span>,
    },
    {
      key: 'state',
      title: columns.state,
      width: 'minmax(14rem, 1fr)',
      render: (row, { current }) => (
        <WithAct current={current} onAct={onAct && (() => onAct(row))}>
          <StateMark tone={outTones[row.state]}>
            {faxOutStateNames[row.state]}
            {times(row.attempts)}
          </StateMark>
        </WithAct>
      ),
    },
  ]
}

const inWord = (row: FaxIn): string => {
  const { missing, notLegible, days, notices } = faxText.in
  const open = row.state === 'received' || row.state === 'notified'
  const lacking = row.expected === null ? 0 : Math.max(0, row.expected - row.pages)
  return [
    faxInStateNames[row.state],
    ...(open && lacking > 0 ? [missing(lacking)] : []),
    ...(open && !row.legible ? [notLegible] : []),
    ...(open ? [notices(row.notices), days(row.days)] : []),
  ]
    .filter((word) => word !== '')
    .join('，')
}

export const inColumns = (
  when: (at: number) => string,
  onAct: ((row: FaxIn) => void) | null,
): readonly RegisterColumn<FaxIn>[] => {
  const { columns } = faxText.in
  return [
    {
      key: 'at',
      title: columns.at,
      width: '11rem',
      render: (row) => <span className="tx-soft">{when(row.at)}</span>,
    },
    { key: 'no', title: columns.no, width: '13rem', rank: 3, render: (row) => row.faxNo },
    {
      key: 'from',
      title: columns.from,
      width: 'minmax(12rem, 1fr)',
      render: (row) => <span className="tx-cut">{row.sender}</span>,
    },
    { key: 'owner', title: columns.owner, width: 'minmax(13rem, 1fr)', render: (row) => <Owner row={row} /> },
    {
      key: 'pages',
      title: columns.pages,
      width: '5rem',
      align: 'end',
      render: (row) => <span className="tx-strong">{row.pages}</span>,
    },
    {
      key: 'state',
      title: columns.state,
      width: 'minmax(15rem, 1.4fr)',
      render: (row, { current }) => (
        <WithAct current={current} onAct={onAct && (() => onAct(row))}>
          <StateMark strong={row.uncollected} tone={row.uncollected ? 'stop' : inTones[row.state]}>
            {inWord(row)}
          </StateMark>
        </WithAct>
      ),
    },
  ]
}
