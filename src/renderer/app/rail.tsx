import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { KeyCap } from '../ui/key-cap.tsx'
import { t } from './app.text.ts'
import { useKeys } from './keys.tsx'
import { Logo } from './logo.tsx'
import { COUNTED, RailCounts } from './rail-counts.tsx'
import { entriesFor, entryOf, type RailEntry } from './rail-entries.tsx'
import { useSession } from './session.tsx'
import './rail.css'

export const Rail = ({ compoundName }: { compoundName: string }) => {
  const { permissions } = useSession()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const altHeld = useAltHeld()
  const entries = entriesFor(permissions)
  const current = entryOf(entries, pathname)
  useKeys(
    [
      {
        key: entries.map((_entry, index) => `Alt+${index + 1}`),
        cap: t.keys.modulesCap,
        label: t.keys.modules,
        hidden: true,
        run: (key) => {
          const entry = entries[Number(key.at(-1)) - 1]
          if (entry !== undefined) void navigate(entry.path)
        },
      },
    ],
    'house',
  )
  return (
    <nav aria-label={t.rail.label} className="rail">
      <div className="rail-brand">
        <Logo />
        <div className="rail-brand-words">
          <div className="rail-brand-name tx-cut">{compoundName}</div>
          <div className="tx-hint tx-quiet">{t.product}</div>
        </div>
      </div>
      {entries.map((entry, index) => (
        <button
          key={entry.key}
          type="button"
          aria-current={entry === current ? 'page' : undefined}
          aria-keyshortcuts={`Alt+${index + 1}`}
          className={railClass(entry, entry === current)}
          onClick={() => void navigate(entry.path)}
        >
          <span aria-hidden="true" className="rail-icon">
            {entry.icon}
          </span>
          <span className="rail-words">
            <span className="rail-long">{entry.words.long}</span>
            <span className="rail-short">{entry.words.short}</span>
            <RailCounts entry={entry.key} />
          </span>
          {altHeld && (
            <span className="rail-digit">
              <KeyCap>{String(index + 1)}</KeyCap>
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}

const railClass = (entry: RailEntry, current: boolean): string =>
  [
    'rail-entry',
    current && 'rail-entry-on',
    entry.foot && 'rail-entry-foot',
    entry.apart && 'rail-entry-apart',
    COUNTED.has(entry.key) && 'rail-entry-counted',
  ]
    .filter(Boolean)
    .join(' ')

/** The digits of the modules show only while Alt is held: always there, they would read as counts. */
const useAltHeld = (): boolean => {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const follow = (event: KeyboardEvent): void => setHeld(event.altKey)
    const release = (): void => setHeld(false)
    window.addEventListener('keydown', follow)
    window.addEventListener('keyup', follow)
    window.addEventListener('blur', release)
    return () => {
      window.removeEventListener('keydown', follow)
      window.removeEventListener('keyup', follow)
      window.removeEventListener('blur', release)
    }
  }, [])
  return held
}
