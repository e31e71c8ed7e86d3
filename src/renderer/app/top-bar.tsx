import { EyeInvisibleOutlined, LockOutlined, SearchOutlined } from '@ant-design/icons'
import { KeyCap } from '../ui/key-cap.tsx'
import { StatePill } from '../ui/state.tsx'
import { t } from './app.text.ts'
import { dayText, useNow, useTimeZone } from './clock.ts'
import { useDesk, useDeskStore } from './desk-store.ts'
import { PersonMenu } from './person-menu.tsx'
import { useSession, useSessionActs } from './session.tsx'
import './top-bar.css'

interface TopBarProps {
  practice: boolean
  onSearch: () => void
}

export const TopBar = ({ practice, onSearch }: TopBarProps) => {
  const session = useSession()
  const { lock } = useSessionActs()
  const store = useDeskStore()
  const blur = useDesk((desk) => desk.blur)
  const zone = useTimeZone()
  const now = useNow()
  return (
    <header className="top-bar">
      <button type="button" className="top-search" aria-keyshortcuts="F2 Control+K" onClick={onSearch}>
        <SearchOutlined aria-hidden="true" />
        <span className="lay-grow tx-cut">{t.top.search}</span>
        <KeyCap>F2</KeyCap>
      </button>
      <span className="lay-grow" />
      {practice && (
        <StatePill tone="vip" icon={null}>
          {t.practice}
        </StatePill>
      )}
      <span className="tx-hint tx-soft tx-nowrap hide-mid">{dayText(now, zone)}</span>
      <span className="tx-hint tx-soft tx-nowrap">{session.desk.name}</span>
      <button
        type="button"
        aria-pressed={blur}
        aria-keyshortcuts="F9"
        className={`top-act${blur ? ' tone-active tx-strong' : ''}`}
        onClick={() => store.setState({ blur: !blur })}
      >
        <EyeInvisibleOutlined aria-hidden="true" />
        {blur ? t.top.blurOn : t.top.blur}
        <KeyCap>F9</KeyCap>
      </button>
      <button
        type="button"
        aria-keyshortcuts="F12"
        className="top-act"
        onClick={() => void lock({ idle: false })}
      >
        <LockOutlined aria-hidden="true" />
        {t.top.lock}
        <KeyCap>F12</KeyCap>
      </button>
      <PersonMenu />
    </header>
  )
}
