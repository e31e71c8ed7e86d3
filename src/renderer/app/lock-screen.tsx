import { BarcodeOutlined } from '@ant-design/icons'
import { type KeyboardEvent, useState } from 'react'
import { useRead } from '../client/use-read.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { InlineError } from '../ui/inline-error.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { PersonTile } from '../ui/person-tile.tsx'
import { StatePill } from '../ui/state.tsx'
import { t } from './app.text.ts'
import { clockText, useTimeZone } from './clock.ts'
import { type LastLock, useDesk, useDeskStore } from './desk-store.ts'
import { LockAside } from './lock-aside.tsx'
import { LockSecret, type StaffTile, type Way } from './lock-secret.tsx'
import { useScan } from './scans.tsx'
import { Skyline } from './skyline.tsx'
import { TextSizes } from './text-sizes.tsx'
import { useSignIn } from './use-sign-in.ts'
import './lock.css'

export const LockScreen = ({ compoundName, practice }: { compoundName: string; practice: boolean }) => {
  const store = useDeskStore()
  const kept = useDesk((desk) => desk.deskCode)
  const lastLock = useDesk((desk) => desk.lastLock)
  const zone = useTimeZone()
  const screen = useRead('staff', 'lockScreen', kept === null ? {} : { deskCode: kept }, { keep: true })
  const [picked, setPicked] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Way | null>(null)

  const desks = screen.data?.desks ?? []
  const tiles = screen.data?.tiles ?? []
  const deskCode = desks.find((desk) => desk.code === kept)?.code ?? desks[0]?.code ?? ''
  const tile = tiles.find((each) => each.staffId === picked) ?? usualTile(tiles, lastLock, deskCode)
  const signIn = useSignIn(deskCode)
  const pinOpens = screen.data?.pinOpens === true && !signIn.passwordFirst
  const mayPin = pinOpens && tile?.hasPin === true
  const way: Way = mayPin ? (wanted ?? 'pin') : 'password'

  const pick = (staffId: string): void => {
    setPicked(staffId)
    setWanted(null)
    signIn.clear()
  }
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (by === undefined || tile === undefined || isTyping(event)) return
    event.preventDefault()
    const next = tiles[(tiles.indexOf(tile) + by + tiles.length) % tiles.length]
    if (next !== undefined) pick(next.staffId)
  }
  useScan((code) => void signIn.byBadge(code))

  return (
    <div className={`lock${practice ? ' lock-practice' : ''}`} onKeyDown={step}>
      <Skyline />
      <LockAside
        compoundName={compoundName}
        practice={practice}
        desks={desks}
        deskCode={deskCode}
        onDesk={(code) => store.setState({ deskCode: code })}
        drafts={screen.data?.drafts ?? []}
      />
      <main className="lock-main">
        <div className="lay-row">
          <h1 className="tx-title">{t.lock.title}</h1>
          <span className="lay-grow" />
          <BadgeHint opens={pinOpens} />
        </div>
        {screen.problem !== null && <InlineError title={screen.problem.message} />}
        {screen.data !== undefined && tiles.length === 0 && (
          <EmptyState icon={<BarcodeOutlined />} title={t.lock.nobody} />
        )}
        <div role="radiogroup" aria-label={t.lock.people} className="lock-tiles">
          {tiles.map((each) => (
            <PersonTile
              key={each.staffId}
              staff
              name={each.name}
              note={`${t.roles[each.role]}${each.deskCode === '' ? '' : ` · ${each.deskCode}`}`}
              chosen={each === tile}
              tabIndex={each === tile ? 0 : -1}
              onChoose={() => pick(each.staffId)}
            />
          ))}
        </div>
        {tile !== undefined && (
          <LockSecret
            tile={tile}
            note={lockNote(tile, lastLock, zone)}
            way={way}
            onWay={mayPin ? setWanted : null}
            passwordReason={tile.hasPin && !pinOpens ? t.lock.passwordFirst : null}
            signIn={signIn}
          />
        )}
        <div className="lock-foot">
          <span className="key-bar-key">
            <KeyCap>←</KeyCap>
            <KeyCap>→</KeyCap>
            {t.lock.change}
          </span>
          {way === 'pin' && (
            <span className="key-bar-key">
              <KeyCap>0–9</KeyCap>
              {t.lock.type}
            </span>
          )}
          <span className="lay-grow" />
          <TextSizes />
        </div>
      </main>
    </div>
  )
}

const BadgeHint = ({ opens }: { opens: boolean }) => (
  <span className="lock-badge">
    <StatePill tone={opens ? 'active' : 'idle'} icon={<BarcodeOutlined />}>
      {opens ? t.lock.badge : t.lock.badgeLater}
    </StatePill>
  </span>
)

/** Whoever locked the desk, else whoever belongs to it, else the first. */
const usualTile = (
  tiles: readonly StaffTile[],
  lastLock: LastLock | null,
  deskCode: string,
): StaffTile | undefined =>
  tiles.find((tile) => tile.staffId === lastLock?.staffId) ??
  tiles.find((tile) => tile.deskCode === deskCode) ??
  tiles[0]

const lockNote = (tile: StaffTile, lastLock: LastLock | null, zone: string): string | null => {
  if (lastLock?.staffId !== tile.staffId) return null
  const time = clockText(lastLock.at, zone)
  return lastLock.idle ? t.lock.lockedIdle(time) : t.lock.lockedAt(time)
}

/** Arrows move inside a password that is being typed; the boxes of a PIN have no inside. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.inputMode !== 'numeric' && target.value !== ''
