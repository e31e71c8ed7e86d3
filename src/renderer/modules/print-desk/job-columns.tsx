import { Button } from 'antd'
import { yuanText } from '#core/kernel/format.ts'
import type { Job } from '#core/print-desk/print-desk.schema.contract.ts'
import {
  classNames,
  jobStateNames,
  methodNames,
  serviceNames,
  workText,
} from '#core/print-desk/print-desk.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { registerText } from './register-page.text.ts'

const { columns: titles } = registerText

export type ShownState = 'voided' | 'disputed' | 'free' | 'paid' | 'owed'

export const stateOf = ({ voided, disputed, amountFen, paid }: Job): ShownState => {
  if (voided) return 'voided'
  if (disputed) return 'disputed'
  if (amountFen === 0) return 'free'
  return paid ? 'paid' : 'owed'
}

const tones: Readonly<Record<ShownState, Tone>> = {
  voided: 'idle',
  disputed: 'due',
  free: 'done',
  paid: 'done',
  owed: 'due',
}

const wordOf = (job: Job): string => {
  const state = stateOf(job)
  if (state === 'disputed') return registerText.disputed
  if (state === 'paid') return methodNames[job.method]
  return jobStateNames[state]
}

const amountClass = ({ voided, amountFen }: Job): string => {
  if (voided) return 'job-voided'
  return amountFen > 0 ? 'tx-strong' : 'tx-quiet'
}

/** `onAct` null: the table only shows. */
export const jobColumns = (
  when: (at: number) => string,
  onAct: ((row: Job) => void) | null,
): readonly RegisterColumn<Job>[] => [
  {
    key: 'at',
    title: titles.at,
    width: '9.4rem',
    render: (row) => <span className="tx-soft">{when(row.at)}</span>,
  },
  {
    key: 'who',
    title: titles.who,
    width: 'minmax(10rem, 1fr)',
    render: (row) =>
      row.visitor ? (
        <span className="private">{registerText.visitor(row.customer)}</span>
      ) : (
        <span className="lay-row">
          <UnitTag zone={row.zone} name={row.unit} />
          <span className="tx-soft tx-cut private">{row.customer}</span>
        </span>
      ),
  },
  { key: 'service', title: titles.service, width: '5rem', render: (row) => serviceNames[row.service] },
  { key: 'work', title: titles.work, width: 'minmax(9rem, 1fr)', render: (row) => workText(row) },
  { key: 'class', title: titles.class, width: '5rem', rank: 3, render: (row) => classNames[row.class] },
  {
    key: 'amount',
    title: titles.amount,
    width: '7rem',
    align: 'end',
    render: (row) => <span className={`job-amount ${amountClass(row)}`}>{yuanText(row.amountFen)}</span>,
  },
  {
    key: 'no',
    title: titles.no,
    width: '13rem',
    rank: 3,
    render: (row) => <span className="tx-soft">{row.jobNo}</span>,
  },
  {
    key: 'by',
    title: titles.by,
    width: '7rem',
    rank: 3,
    render: (row) => <span className="tx-soft">{row.by}</span>,
  },
  {
    key: 'state',
    title: titles.state,
    width: onAct === null ? '7rem' : '11rem',
    render: (row, { current }) => (
      <span className="lay-row">
        <StateMark tone={tones[stateOf(row)]}>{wordOf(row)}</StateMark>
        <span className="lay-grow" />
        {onAct !== null && current && (
          <Button type="primary" size="small" tabIndex={-1} onClick={() => onAct(row)}>
            {registerText.open}
            <KeyCap onFill>↵</KeyCap>
          </Button>
        )}
      </span>
    ),
  },
]
