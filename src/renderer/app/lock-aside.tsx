import { EditOutlined } from '@ant-design/icons'
import { Select } from 'antd'
import { StatePill } from '../ui/state.tsx'
import { t } from './app.text.ts'
import { clockText, dayText, useNow, useTimeZone } from './clock.ts'
import { Logo } from './logo.tsx'

export interface LockDesk {
  readonly code: string
  readonly name: string
}

interface LockAsideProps {
  compoundName: string
  practice: boolean
  desks: readonly LockDesk[]
  deskCode: string
  onDesk: (code: string) => void
  drafts: readonly { title: string }[]
}

/** Where this is, what time it is, and the promise that the half-typed form is safe. No owner's data. */
export const LockAside = ({ compoundName, practice, desks, deskCode, onDesk, drafts }: LockAsideProps) => {
  const zone = useTimeZone()
  const now = useNow(1_000)
  return (
    <aside aria-label={compoundName} className="lock-aside">
      <div className="lay-row lay-gap-3">
        <Logo size={38} />
        <div className="lay-grow">
          <div className="lock-name tx-cut">{t.lock.centre(compoundName)}</div>
          <div className="tx-hint tx-quiet lay-row lay-gap-1">
            {t.product} ·
            <Select
              size="small"
              variant="borderless"
              popupMatchSelectWidth={false}
              aria-label={t.lock.desk}
              value={deskCode}
              onChange={onDesk}
              options={desks.map(({ code }) => ({ value: code, label: t.lock.counter(code) }))}
            />
            {practice && (
              <StatePill tone="vip" icon={null}>
                {t.practice}
              </StatePill>
            )}
          </div>
        </div>
      </div>
      <div className="lock-clock">{clockText(now, zone)}</div>
      <div className="lock-day">{dayText(now, zone)}</div>
      {practice && <p className="lock-practice-note tx-soft">{t.lock.practiceSecrets}</p>}
      {drafts.length > 0 && (
        <div className="lock-drafts">
          <span aria-hidden="true" className="lock-drafts-icon">
            <EditOutlined />
          </span>
          <div>
            <div className="tx-strong">{t.lock.drafts(drafts.length)}</div>
            <div className="tx-hint tx-soft">
              {t.lock.draftsKept(drafts.map((draft) => draft.title).join('、'))}
            </div>
          </div>
        </div>
      )}
    </aside>
  )
}
