import type { HeldKeys } from '#core/move-in/custody.contract.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { keysPageText as text } from './keys-page.text.ts'

const stateOf = ({ loan, until }: HeldKeys, today: string): readonly [Tone, string] => {
  if (loan !== null)
    return loan.late ? ['stop', text.overdue(loan.borrower)] : ['active', text.out(loan.borrower)]
  return until < today ? ['due', text.ended] : ['done', text.inside]
}

const beside = new Set(['no', 'place', 'until'])

export const heldColumns = (today: string, aside: boolean): readonly RegisterColumn<HeldKeys>[] =>
  columns(today).filter(({ key }) => !aside || !beside.has(key))

const columns = (today: string): readonly RegisterColumn<HeldKeys>[] => [
  {
    key: 'unit',
    title: text.columns.unit,
    width: '14rem',
    render: ({ zone, unit }) => <UnitTag zone={zone} name={unit} />,
  },
  {
    key: 'what',
    title: text.columns.what,
    width: 'minmax(12rem, 1fr)',
    render: ({ what, quantity }) => <span className="tx-cut">{text.pieces(what, quantity)}</span>,
  },
  {
    key: 'place',
    title: text.columns.place,
    width: 'minmax(12rem, 1fr)',
    rank: 2,
    render: ({ place, bagNo }) => (
      <span className="tx-cut tx-soft">{[place, bagNo].filter(Boolean).join(' · ')}</span>
    ),
  },
  { key: 'until', title: text.columns.until, width: '11rem', rank: 3, render: ({ until }) => until },
  {
    key: 'no',
    title: text.columns.no,
    width: '16rem',
    rank: 3,
    render: ({ custodyNo }) => <span className="tx-soft tx-nowrap">{custodyNo}</span>,
  },
  {
    key: 'state',
    title: text.columns.state,
    width: 'minmax(14rem, 1fr)',
    render: (held) => {
      const [tone, words] = stateOf(held, today)
      return (
        <span className="private">
          <StateMark tone={tone}>{words}</StateMark>
        </span>
      )
    },
  },
]
