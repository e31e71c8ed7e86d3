import { useNavigate, useSearchParams } from 'react-router'
import { useTimeZone } from '../../app/clock.ts'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { StationLine } from '../../ui/station-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { CaseHead, isHoldable } from './case-head.tsx'
import { dotsOf } from './case-line.ts'
import { caseText } from './case-page.text.ts'
import { CaseSide } from './case-side.tsx'
import { CaseWork } from './case-work.tsx'
import { InspectionGrid } from './inspection-grid.tsx'
import { type Opened, useCase } from './use-case.ts'
import './move-in.css'

const CasePage = () => {
  const [search, setSearch] = useSearchParams()
  const id = search.get('id') ?? ''
  const part = search.get('part')
  const found = useCase(id, {
    entry: part === 'entry',
    show: (entry) => setSearch(entry ? { id, part: 'entry' } : { id }, { replace: true }),
  })
  const navigate = useNavigate()
  if (found.failed !== null)
    return (
      <Screen head={<ScreenHead title={caseText.overview} />}>
        <InlineError title={found.failed.message} />
      </Screen>
    )
  if (found.view === undefined) return <Waiting />
  const opened: Opened = { ...found, view: found.view }
  if (part === 'grid')
    return <InspectionGrid opened={opened} onBack={() => setSearch({ id }, { replace: true })} />
  return (
    <OneCase
      opened={opened}
      onGrid={() => setSearch({ id, part: 'grid' })}
      onBack={() => void navigate(paths.moveIn)}
    />
  )
}

interface OneCaseProps {
  opened: Opened
  onGrid: () => void
  onBack: () => void
}

const OneCase = ({ opened, onGrid, onBack }: OneCaseProps) => {
  const zone = useTimeZone()
  const { view, station, doing } = opened
  const at = doing.at === 'station'
  const names = view.stations.map((each) => each.station)
  const here = view.phase === 'open' || view.phase === 'reopened'
  useKeys([
    {
      key: ['Alt+ArrowLeft', 'Alt+ArrowRight'],
      cap: 'Alt+←→',
      label: caseText.keyBar.stations,
      when: here && at,
      run: (key) => {
        const step = key === 'Alt+ArrowRight' ? 1 : -1
        const next = names[names.indexOf(station ?? 'checkIn') + step]
        if (next !== undefined) opened.go(next)
      },
    },
    { key: 'F', label: caseText.keyBar.entry, when: at, run: () => opened.open({ at: 'entry' }) },
    {
      key: 'H',
      label: caseText.keyBar.hold,
      when: at && isHoldable(view.phase),
      run: () => opened.open({ at: 'hold' }),
    },
    { key: 'G', label: caseText.keyBar.grid, when: at && names.includes('inspection'), run: onGrid },
    {
      key: 'Esc',
      label: caseText.keyBar.back,
      run: at ? onBack : opened.close,
    },
  ])
  return (
    <div className="case-page">
      <Screen
        head={
          <>
            <CaseHead opened={opened} />
            <div className="case-line">
              <StationLine
                label={caseText.line}
                direction="across"
                stations={dotsOf(view, doing.at === 'station' ? station : null, zone)}
              />
            </div>
          </>
        }
        side={<CaseSide opened={opened} />}
        sideLabel={caseText.overview}
        sideWidth="narrow"
      >
        {opened.problem !== null && (
          <div className="case-problem">
            <InlineError title={opened.problem} tone="due" />
          </div>
        )}
        <ScreenScroll>
          <CaseWork opened={opened} onGrid={onGrid} />
        </ScreenScroll>
      </Screen>
    </div>
  )
}

export default CasePage
