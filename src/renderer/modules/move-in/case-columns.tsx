import type { CaseRow } from '#core/move-in/move-in.contract.ts'
import { caseKindTexts, caseStateTexts, stationTexts } from '#core/move-in/move-in.text.ts'
import type { RegisterColumn } from '../../ui/register-columns.ts'
import { StateMark } from '../../ui/state.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { caseTones } from './case-tones.ts'
import { casesText } from './cases-page.text.ts'

const { columns: titles } = casesText
const HOUR = 3_600_000

/** What asks for care on a row, if anything does. */
const noteOf = (row: CaseRow, now: number): { text: string; tone: 'due' | 'stop' } | null => {
  if (row.state === 'onHold' && row.holdUntil !== null)
    return { text: casesText.held(row.holdUntil.slice(5)), tone: 'due' }
  if (row.state === 'handedOver' && row.handedOverAt !== null) {
    const hours = Math.floor((now - row.handedOverAt) / HOUR)
    return { text: casesText.sinceHandover(hours), tone: hours >= 24 ? 'stop' : 'due' }
  }
  if (row.lacking > 0) return { text: casesText.lacking(row.lacking), tone: 'due' }
  if (row.state === 'overdue' && row.appointmentDate !== null)
    return { text: casesText.late(row.appointmentDate.slice(5)), tone: 'stop' }
  return null
}

export const caseColumns = (now: number): readonly RegisterColumn<CaseRow>[] => [
  {
    key: 'slot',
    title: titles.slot,
    width: '7rem',
    render: (row) => (
      <span className="tx-strong">{row.appointmentSlot === '' ? casesText.walkIn : row.appointmentSlot}</span>
    ),
  },
  { key: 'queue', title: titles.queue, width: '6.4rem', render: (row) => row.queueNo || casesText.noSlot },
  {
    key: 'unit',
    title: titles.unit,
    width: '12rem',
    render: (row) => <UnitTag zone={row.zone} name={row.unit} />,
  },
  {
    key: 'owners',
    title: titles.owners,
    width: 'minmax(8rem, 1fr)',
    render: (row) => <span className="private">{row.owners}</span>,
  },
  { key: 'kind', title: titles.kind, width: '8.4rem', render: (row) => caseKindTexts[row.kind] },
  {
    key: 'state',
    title: titles.state,
    width: '10rem',
    render: (row) => <StateMark tone={caseTones[row.state]}>{caseStateTexts[row.state]}</StateMark>,
  },
  {
    key: 'next',
    title: titles.next,
    width: '8rem',
    render: (row) =>
      row.next === null ? <span className="tx-quiet">{casesText.noSlot}</span> : stationTexts[row.next],
  },
  {
    key: 'note',
    title: titles.note,
    width: 'minmax(10rem, 1fr)',
    render: (row) => {
      const note = noteOf(row, now)
      return note === null ? null : <StateMark tone={note.tone}>{note.text}</StateMark>
    },
  },
  {
    key: 'caseNo',
    title: titles.caseNo,
    width: '13rem',
    rank: 3,
    render: (row) => <span className="tx-soft">{row.caseNo}</span>,
  },
]
