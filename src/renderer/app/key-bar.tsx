import { BarcodeOutlined, DatabaseOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { KeyCap } from '../ui/key-cap.tsx'
import type { Tone } from '../ui/tone.ts'
import { t } from './app.text.ts'
import { BackupBadge } from './backup-badge.tsx'
import { clockText, useNow, useTimeZone } from './clock.ts'
import { capOf } from './key-map.ts'
import { useShownKeys } from './keys.tsx'
import { useScannerHeard } from './scans.tsx'
import './key-bar.css'

/** Left: the keys that work now. Right: the devices that are known, and the clock. */
export const KeyBar = ({ connected }: { connected: boolean }) => {
  const keys = useShownKeys()
  const heard = useScannerHeard()
  const zone = useTimeZone()
  const now = useNow()
  return (
    <footer className="key-bar">
      <ul aria-label={t.keys.bar} className="key-bar-keys">
        {keys.map((act) => (
          <li key={`${act.key}-${act.label}`} className="key-bar-key">
            <KeyCap>{act.cap ?? capOf(act.key)}</KeyCap>
            {act.label}
          </li>
        ))}
      </ul>
      <Device
        icon={<BarcodeOutlined />}
        tone={heard ? 'done' : 'idle'}
        words={heard ? t.devices.scanner : t.devices.scannerUnheard}
      />
      <Device
        icon={<DatabaseOutlined />}
        tone={connected ? 'done' : 'stop'}
        words={connected ? t.devices.online : t.devices.offline}
      />
      <BackupBadge />
      <span className="key-bar-clock">{clockText(now, zone)}</span>
    </footer>
  )
}

const Device = ({ icon, tone, words }: { icon: ReactNode; tone: Tone; words: string }) => (
  <span className="key-bar-device" title={words}>
    <span aria-hidden="true" className={`tone-${tone}`}>
      {icon}
    </span>
    <span className={tone === 'stop' ? 'tone-stop tx-strong' : 'key-bar-words'}>{words}</span>
  </span>
)
