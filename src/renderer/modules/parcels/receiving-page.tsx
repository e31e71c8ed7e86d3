import { useNavigate, useSearchParams } from 'react-router'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useRead } from '../../client/use-read.ts'
import { InlineError } from '../../ui/inline-error.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { UnitTag } from '../../ui/unit-tag.tsx'
import { LetterForm } from './letter-form.tsx'
import { LetterNow, ReceiveStops } from './letter-now.tsx'
import { receivingText } from './receiving-page.text.ts'
import './parcels.css'

/** How one household wants its parcels received, who may fetch them, and what is not received at all. */
const ReceivingPage = () => {
  const [search] = useSearchParams()
  const unitId = search.get('unit') ?? ''
  const navigate = useNavigate()
  const home = useRead('parcels', 'ofUnit', { unitId })
  const terms = useRead('receiving', 'ofUnit', { unitId })
  useKeys([
    {
      key: 'Esc',
      label: receivingText.keys.back,
      run: () => void navigate(paths.release({ unit: unitId })),
    },
  ])
  const problem = home.problem ?? terms.problem
  if (problem !== null) return <InlineError title={problem.message} />
  if (home.data === undefined || terms.data === undefined) return null
  const { unit, zone, residents } = home.data
  return (
    <Screen
      head={
        <ScreenHead
          title={<UnitTag zone={zone} name={unit} size="record" />}
          note={`${receivingText.title} ${receivingText.pending(terms.data.pending)}`}
        />
      }
      side={<ReceiveStops unitId={unitId} terms={terms.data} onDone={terms.refresh} />}
      sideLabel={receivingText.stops}
      sideWidth="wide"
    >
      <ScreenScroll label={receivingText.title}>
        <div className="item-page">
          <LetterNow terms={terms.data} onDone={terms.refresh} />
          {residents.length > 0 && (
            <LetterForm unitId={unitId} residents={residents} onDone={terms.refresh} />
          )}
        </div>
      </ScreenScroll>
    </Screen>
  )
}

export default ReceivingPage
