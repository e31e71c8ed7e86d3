import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { useChanges } from '../client/use-changes.ts'
import { useRead } from '../client/use-read.ts'
import { ScanBanner } from '../ui/scan-banner.tsx'
import { ToastShelf } from '../ui/toast.tsx'
import { rulesOf, useDeskSettings, useDeskSounds } from './desk-settings.ts'
import { useDeskStore } from './desk-store.ts'
import { type Help, HelpSheet } from './help-sheet.tsx'
import { HouseKeys } from './house-keys.tsx'
import { HouseNotice } from './house-notice.tsx'
import { KeyBar } from './key-bar.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { Pages } from './routes.tsx'
import { SCAN_HOME } from './scan-home.ts'
import { useScanRules } from './scans.tsx'
import { useSession, useSessionActs } from './session.tsx'
import { TopBar } from './top-bar.tsx'
import { useBadgeSwitch } from './use-badge-switch.ts'
import { useIdleLock } from './use-idle-lock.ts'
import { usePreload } from './use-preload.ts'
import { useScanRoute } from './use-scan-route.ts'
import './shell.css'

type Layer = 'search' | Help

export const AppShell = () => {
  const { token } = useSession()
  const { ended } = useSessionActs()
  const overview = useRead('compound', 'overview', undefined)
  const [opened, setOpened] = useState<{ layer: Layer; at: string } | null>(null)
  const connected = useChanges(token, ended)
  const { pathname } = useLocation()
  useIdleLock()
  usePreload()
  useDeskScanner()
  useRememberedPath()
  // A key of the house may go elsewhere under the palette, which then closes.
  const layer = opened?.at === pathname ? opened.layer : null
  const open = (next: Layer): void => setOpened({ layer: next, at: pathname })
  const close = (): void => setOpened(null)
  const practice = overview.data?.practice ?? false
  return (
    <div className={`shell${practice ? ' shell-practice' : ''}`}>
      <Rail compoundName={overview.data?.name ?? ''} />
      <TopBar practice={practice} onSearch={() => open('search')} />
      <main id={SCAN_HOME} tabIndex={-1} data-quiet-focus="" className="shell-main">
        <ToastShelf>
          <HouseKeys onSearch={() => open('search')} onHelp={open} />
          <HouseNotice />
          <StrayScanBanner />
          <Pages />
        </ToastShelf>
      </main>
      <KeyBar connected={connected} />
      {layer === 'search' && <Palette onClose={close} />}
      {(layer === 'screen' || layer === 'keys') && <HelpSheet help={layer} onClose={close} />}
    </div>
  )
}

const BANNER_MS = 4_000

/** Screens that are not about parcels show a scan for four seconds, and are heard. */
const StrayScanBanner = () => {
  const { stray, say, forget } = useScanRoute()
  const { sounds } = useDeskSounds()
  useBadgeSwitch(say)
  useEffect(() => {
    if (stray === null) return
    sounds.play('unknown')
    const timer = window.setTimeout(forget, BANNER_MS)
    return () => window.clearTimeout(timer)
  }, [stray, forget, sounds])
  return stray === null ? null : (
    <ScanBanner floating kind="unknown" title={stray.title} detail={stray.detail} />
  )
}

/** The scanner types as this desk has set it. */
const useDeskScanner = (): void => {
  const desk = useDeskSettings()
  useScanRules(useMemo(() => rulesOf(desk), [desk]))
}

/** After a lock the clerk goes on where the screen closed. */
const useRememberedPath = (): void => {
  const store = useDeskStore()
  const { pathname, search } = useLocation()
  useEffect(() => store.setState({ path: pathname + search }), [store, pathname, search])
}
