import { Segmented } from 'antd'
import { useState } from 'react'
import { useMay } from '../../app/session.tsx'
import { SettingsTabs } from '../../app/settings-tabs.tsx'
import { useToday } from '../../app/when.ts'
import { Screen, ScreenHead } from '../../ui/screen.tsx'
import { oversightText as words } from './oversight-page.text.ts'
import { PersonSide } from './person-side.tsx'
import { PersonView } from './person-view.tsx'
import { RetentionView } from './retention-view.tsx'
import { SealSide } from './seal-side.tsx'
import { TrailView } from './trail-view.tsx'
import './oversight.css'

type View = keyof typeof words.views

/** Readers of the trail and the duties of law; an administrator sees lengths and plans alone. */
const OversightPage = () => {
  const mayRead = useMay('audit.read')
  const mayExport = useMay('person.export')
  const shown: readonly View[] = [
    ...(mayRead ? (['trail'] as const) : []),
    ...(mayExport ? (['person'] as const) : []),
    'retention',
  ]
  const [view, setView] = useState<View>(shown[0] ?? 'retention')
  const [personId, setPersonId] = useState<string | null>(null)
  const today = useToday()
  const choose = (next: View): void => {
    setPersonId(null)
    setView(next)
  }
  return (
    <Screen
      head={<ScreenHead title={words.title} acts={<SettingsTabs />} />}
      side={
        personId === null ? (
          <SealSide today={today} />
        ) : (
          <PersonSide key={personId} personId={personId} onClose={() => setPersonId(null)} />
        )
      }
      sideLabel={words.title}
      sideWidth="wide"
    >
      <div className="oversight-page">
        {shown.length > 1 && (
          <div>
            <Segmented<View>
              value={view}
              onChange={choose}
              options={shown.map((value) => ({ value, label: words.views[value] }))}
            />
          </div>
        )}
        {view === 'trail' && <TrailView today={today} />}
        {view === 'person' && <PersonView onOpen={setPersonId} />}
        {view === 'retention' && <RetentionView />}
      </div>
    </Screen>
  )
}

export default OversightPage
