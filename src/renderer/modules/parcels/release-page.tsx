import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useKeys } from '../../app/keys.tsx'
import { paths } from '../../app/paths.ts'
import { useDraft } from '../../app/use-draft.ts'
import { useWhen } from '../../app/when.ts'
import { DraftNotice } from '../../ui/draft-notice.tsx'
import { ScanBanner } from '../../ui/scan-banner.tsx'
import { Screen, ScreenHead, ScreenScroll } from '../../ui/screen.tsx'
import { FindUnit } from './find-unit.tsx'
import { type HalfRelease, halfReleaseOf } from './release-draft.ts'
import { releaseText } from './release-page.text.ts'
import { ReleaseUnit } from './release-unit.tsx'
import { useStopKeys } from './use-release-keys.ts'
import { useReleaseScans } from './use-release-scans.ts'
import { useScanFeedback } from './use-scan-feedback.ts'
import './parcels.css'

interface Done {
  readonly pieces: number
  readonly unit: string
}

const ReleasePage = () => {
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const [done, setDone] = useState<Done | null>(null)
  const [scanned, setScanned] = useState<string | null>(null)
  const unitId = search.get('unit')
  const open = (id: string, item: string | null): void => {
    setDone(null)
    setScanned(item)
    void navigate(paths.release({ unit: id }), { replace: true })
  }
  const leave = (result: Done | null): void => {
    setDone(result)
    setScanned(null)
    void navigate(paths.release(), { replace: true })
  }
  if (unitId !== null) return <ReleaseUnit key={unitId} unitId={unitId} scanned={scanned} onLeave={leave} />
  return <ReleaseStart done={done} code={search.get('code')} onOpen={open} />
}

interface ReleaseStartProps {
  /** What was handed out a moment ago. */
  done: Done | null
  /** A code that was scanned on another screen. */
  code: string | null
  onOpen: (unitId: string, scanned: string | null) => void
}

const ReleaseStart = ({ done, code, onOpen }: ReleaseStartProps) => {
  const scans = useReleaseScans({
    at: null,
    onTake: (parcel) => {
      if (parcel.unitId !== null) onOpen(parcel.unitId, parcel.id)
    },
  })
  const { scan } = scans
  useEffect(() => {
    if (code !== null) scan(code)
  }, [scan, code])
  const said =
    scans.stop ??
    (done === null ? null : { kind: 'ok' as const, title: releaseText.released(done.pieces, done.unit) })
  useScanFeedback(said ?? { kind: 'ready', title: '' })
  useStopKeys(scans.stop !== null, scans.goOn)
  const when = useWhen()
  const draft = useDraft<HalfRelease | null>('parcel-release', {
    value: null,
    title: '',
    isEmpty: true,
    parse: halfReleaseOf,
    when: false,
  })
  const resume = (): void => {
    const kept = draft.found?.value
    if (kept) onOpen(kept.unitId, null)
  }
  useKeys([
    {
      key: 'Ctrl+Enter',
      label: releaseText.resume,
      when: draft.found !== null && scans.stop === null,
      run: resume,
    },
  ])
  return (
    <Screen>
      <ScreenHead title={releaseText.title} />
      {said !== null && (
        <div className="intake-banner">
          <ScanBanner {...said} queued={scans.queued} />
        </div>
      )}
      {draft.found !== null && (
        <div className="intake-banner">
          <DraftNotice
            title={draft.found.title}
            saved={when(draft.found.savedAt)}
            onResume={resume}
            onDiscard={() => void draft.discard()}
          />
        </div>
      )}
      <ScreenScroll>
        <div className="intake-body">
          <FindUnit onOpen={(found) => onOpen(found.unitId, found.scanned)} />
        </div>
      </ScreenScroll>
    </Screen>
  )
}

export default ReleasePage
