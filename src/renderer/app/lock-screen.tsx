import { BarcodeOutlined, TeamOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { KeyboardEvent } from 'react'
import { EmptyState } from '../ui/empty-state.tsx'
import { InlineError } from '../ui/inline-error.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { PersonTile } from '../ui/person-tile.tsx'
import { StatePill } from '../ui/state.tsx'
import { t } from './app.text.ts'
import { clockText, useTimeZone } from './clock.ts'
import type { LastLock } from './desk-store.ts'
import { useHouseChoice } from './house-choice.ts'
import { LockAside } from './lock-aside.tsx'
import { LockSecret, type StaffTile, type Way } from './lock-secret.tsx'
import { Skyline } from './skyline.tsx'
import { TextSizes } from './text-sizes.tsx'
import { useLockScreen } from './use-lock-screen.ts'
import './lock.css'

export const LockScreen = ({ compoundName, practice }: { compoundName: string; practice: boolean }) => {
  const lock = useLockScreen()
  const zone = useTimeZone()
  const { tile, tiles } = lock
  const many = tiles.length > ROOMY
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = steps.get(event.key)
    if (by === undefined || isTyping(event)) return
    event.preventDefault()
    lock.step(by)
  }
  return (
    <div className={`lock${practice ? ' lock-practice' : ''}`} onKeyDown={onKeyDown}>
      <Skyline />
      <LockAside
        compoundName={compoundName}
        practice={practice}
        desks={lock.desks}
        deskCode={lock.deskCode}
        onDesk={lock.setDesk}
        drafts={lock.drafts}
      />
      <main className="lock-main">
        <div className="lay-row">
          <h1 className="tx-title">{t.lock.title}</h1>
          <span className="lay-grow" />
          <BadgeHint opens={lock.pinOpens} />
        </div>
        {lock.problem !== null && <InlineError title={lock.problem.message} />}
        {lock.known && tiles.length === 0 && <EmptyState icon={<TeamOutlined />} title={t.lock.nobody} />}
        <div
          role="radiogroup"
          aria-label={t.lock.people}
          className={many ? 'lock-tiles lock-tiles-many' : 'lock-tiles'}
        >
          {tiles.map((each) => (
            <PersonTile
              key={each.staffId}
              staff
              close={many}
              name={each.name}
              note={tileNote(each)}
              chosen={each === tile}
              tabIndex={each === tile ? 0 : -1}
              onChoose={() => lock.pick(each.staffId)}
            />
          ))}
        </div>
        {tile !== undefined && (
          <LockSecret
            key={`${tile.staffId} ${lock.picks}`}
            tile={tile}
            note={lockNote(tile, lock.lastLock, zone)}
            way={lock.way}
            onWay={lock.mayPin ? lock.setWay : null}
            passwordReason={tile.hasPin && !lock.pinOpens ? t.lock.passwordFirst : null}
            signIn={lock.signIn}
          />
        )}
        <LockFoot way={lock.way} />
      </main>
    </div>
  )
}

/** More people than this stand closer, so that the card keeps its place. */
const ROOMY = 8

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
])

const BadgeHint = ({ opens }: { opens: boolean }) => (
  <span className="lock-badge">
    <StatePill tone={opens ? 'active' : 'idle'} icon={<BarcodeOutlined />}>
      {opens ? t.lock.badge : t.lock.badgeLater}
    </StatePill>
  </span>
)

const LockFoot = ({ way }: { way: Way }) => (
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
    <HouseSwitch />
    <TextSizes />
  </div>
)

const HouseSwitch = () => {
  const { house, go } = useHouseChoice()
  const other = house === 'real' ? 'practice' : 'real'
  return (
    <Button type="text" onClick={() => go(other)}>
      {t.lock.goTo[other]}
    </Button>
  )
}

const tileNote = ({ role, deskCode }: StaffTile): string =>
  deskCode === '' ? t.roles[role] : `${t.roles[role]} · ${deskCode}`

const lockNote = (tile: StaffTile, lastLock: LastLock | null, zone: string): string | null => {
  if (lastLock?.staffId !== tile.staffId) return null
  const time = clockText(lastLock.at, zone)
  return lastLock.idle ? t.lock.lockedIdle(time) : t.lock.lockedAt(time)
}

/** Arrows move inside a password that is being typed; the boxes of a PIN have no inside. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.inputMode !== 'numeric' && target.value !== ''
