import type { CaseRow } from '#core/move-in/move-in.contract.ts'
import { addDays } from '../../app/days.ts'
import { useToday } from '../../app/when.ts'
import { useRead } from '../../client/use-read.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { nextAwaited } from './day-line.ts'
import { deskText } from './work-desk-page.text.ts'

const words = deskText.week
const DAYS = 7
/** As many as fit under the bars without scrolling. */
const AWAITED = 8

/** The third column of a broad screen: how many came and went this week, and who comes next. */
export const ThisWeek = ({ rows, mayList }: { rows: readonly CaseRow[]; mayList: boolean }) => (
  <aside aria-label={words.label} tabIndex={0} className="desk-third">
    {mayList && <WeekBars />}
    {rows.length > 0 && <Awaited rows={nextAwaited(rows)} />}
  </aside>
)

const WeekBars = () => {
  const today = useToday()
  const range = { from: addDays(today, -(DAYS - 1)), to: today }
  const week = useRead('parcelReports', 'read', range)
  const days = week.data?.byDay ?? []
  const most = Math.max(1, ...days.flatMap(({ received, collected }) => [received, collected]))
  const share = (count: number): string => `${(count / most) * 100}%`
  return (
    <section aria-label={words.parcels}>
      <SectionHead title={words.parcels} note={words.legend} />
      <ol className="desk-week">
        {days.map(({ date, received, collected }) => (
          <li key={date}>
            <span className="tx-hint tx-soft tx-nowrap">{words.day(date)}</span>
            <span className="desk-week-bars">
              <span aria-hidden="true" className="desk-week-in" style={{ width: share(received) }} />
              <span aria-hidden="true" className="desk-week-out" style={{ width: share(collected) }} />
            </span>
            <span className="tx-hint desk-week-count">{words.counts(received, collected)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Awaited = ({ rows }: { rows: readonly CaseRow[] }) => (
  <section aria-label={words.awaited} className="desk-part">
    <SectionHead title={words.awaited} note={words.awaitedNote(rows.length)} />
    <ul className="desk-awaited">
      {rows.slice(0, AWAITED).map((row) => (
        <li key={row.id}>
          <span className="tx-strong tx-nowrap">{row.appointmentSlot}</span>
          <UnitTag zone={row.zone} name={row.unit} />
          <span className="lay-grow" />
          <span className="tx-hint tx-soft tx-nowrap">{row.queueNo}</span>
        </li>
      ))}
    </ul>
  </section>
)
