import { Button } from 'antd'
import type { Contact } from '#core/contacts/contacts.contract.ts'
import { channelNames, topicNames } from '#core/contacts/contacts.text.ts'
import { KeyCap } from '../../ui/key-cap.tsx'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import type { Tone } from '../../ui/tone.ts'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { contactText } from './contacts-page.text.ts'

const { columns: titles, states } = contactText

export const toneOf = ({ closedAt, late }: Contact): Tone => {
  if (closedAt !== null) return 'done'
  return late ? 'stop' : 'due'
}

export const stateOf = (row: Contact, when: (at: number) => string): string => {
  if (row.outcome === 'answered') return states.answered
  if (row.closedAt !== null) return states.closed
  if (row.outcome === 'passedOn') return states.passedOn(row.toWhom)
  return row.late || row.dueAt === null ? states.late : states.callBack(when(row.dueAt))
}

/** Gone while something stands beside the register. */
export const narrow: ReadonlySet<string> = new Set(['at', 'who', 'topic', 'state'])

export const contactColumns = (
  when: (at: number) => string,
  onAct: ((row: Contact) => void) | null,
): readonly RegisterColumn<Contact>[] => [
  {
    key: 'at',
    title: titles.at,
    width: '10rem',
    render: (row) => <span className="tx-soft">{when(row.at)}</span>,
  },
  {
    key: 'who',
    title: titles.who,
    width: 'minmax(13rem, 1fr)',
    render: (row) => (
      <span className="lay-row">
        {row.unit !== '' && <UnitTag zone={row.zone} name={row.unit} />}
        <span className="tx-soft tx-cut private">{row.who}</span>
      </span>
    ),
  },
  {
    key: 'channel',
    title: titles.channel,
    width: '5rem',
    rank: 3,
    render: (row) => channelNames[row.channel],
  },
  { key: 'topic', title: titles.topic, width: '5rem', render: (row) => topicNames[row.topic] },
  {
    key: 'summary',
    title: titles.summary,
    width: 'minmax(14rem, 2fr)',
    render: (row) => <span className="tx-cut private">{row.summary}</span>,
  },
  {
    key: 'by',
    title: titles.by,
    width: '6rem',
    rank: 3,
    render: (row) => <span className="tx-soft">{row.by}</span>,
  },
  {
    key: 'state',
    title: titles.state,
    width: 'minmax(15rem, 1fr)',
    render: (row, { current }) => (
      <span className="lay-row">
        <span className="tx-cut">
          <StateMark tone={toneOf(row)}>{stateOf(row, when)}</StateMark>
        </span>
        <span className="lay-grow" />
        {onAct !== null && current && (
          <Button size="small" tabIndex={-1} onClick={() => onAct(row)}>
            {contactText.open}
            <KeyCap>↵</KeyCap>
          </Button>
        )}
      </span>
    ),
  },
]
