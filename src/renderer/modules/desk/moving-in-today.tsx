import { Button } from 'antd'
import { useNavigate } from 'react-router'
import type { CaseRow } from '#core/move-in/move-in.contract.ts'
import { paths } from '../../app/paths.ts'
import { SectionHead } from '../../ui/screen.tsx'
import { StationLine } from '../../ui/station-line.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { dayLineOf, nextAwaited, underWay } from './day-line.ts'
import { deskText } from './work-desk-page.text.ts'

const words = deskText.moveIn

/** Today's families by the station that they have reached. */
export const MovingInToday = ({ rows }: { rows: readonly CaseRow[] }) => {
  const navigate = useNavigate()
  const [next] = nextAwaited(rows)
  return (
    <section aria-label={words.title} className="desk-moving">
      <SectionHead
        title={words.title}
        note={words.note(rows.length, underWay(rows))}
        act={
          next === undefined ? (
            <Button type="link" size="small" onClick={() => void navigate(paths.moveIn)}>
              {words.list}
            </Button>
          ) : (
            <button
              type="button"
              className="desk-next"
              onClick={() => void navigate(paths.moveInCase({ id: next.id }))}
            >
              <span className="tx-hint tx-soft">{words.next(next.appointmentSlot)}</span>
              <UnitTag zone={next.zone} name={next.unit} />
            </button>
          )
        }
      />
      <StationLine direction="across" label={words.line} stations={dayLineOf(rows)} />
    </section>
  )
}
