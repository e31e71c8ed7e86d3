import { useState } from 'react'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { FindUnit } from './find-unit.tsx'
import type { UnitFound } from './release-search.ts'
import { TakeInForm } from './take-in-form.tsx'
import { takeInText } from './take-in-page.text.ts'
import './parcels.css'

/** What no courier scans: letters, things left for somebody, what waits for its carrier. */
const TakeInPage = () => {
  const [home, setHome] = useState<UnitFound | null>(null)
  return (
    <Screen head={<ScreenHead title={takeInText.title} />}>
      <ScreenScroll label={takeInText.title}>
        <div className="intake-body">
          {home === null ? (
            <FindUnit onOpen={setHome} />
          ) : (
            <TakeInForm key={home.unitId} unitId={home.unitId} onOther={() => setHome(null)} />
          )}
        </div>
      </ScreenScroll>
    </Screen>
  )
}

export default TakeInPage
