import { SafetyCertificateOutlined } from '@ant-design/icons'
import { useNavigate } from 'react-router'
import { backupBadgeTexts, backupTexts, backupWarningTexts } from '#core/backup/backup.text.ts'
import { whenText } from '#core/kernel/format.ts'
import { useRead } from '../client/use-read.ts'
import { useNow, useTimeZone } from './clock.ts'
import { paths } from './paths.ts'
import { useMay } from './session.tsx'

const MINUTE = 60_000

/** 最近验证可恢复, or the one thing that somebody has to do about the backups. */
export const BackupBadge = () => {
  const { data } = useRead('backup', 'state', undefined)
  const navigate = useNavigate()
  const mayOpen = useMay('backup.run')
  const now = useNow(MINUTE)
  const zone = useTimeZone()
  if (data === undefined) return null
  const { warning, provenAt } = data
  const tone = warning === null ? 'done' : warning === 'proofFailed' ? 'stop' : 'due'
  const proven = provenAt === null ? '' : `${backupTexts.provenRecently} ${whenText(provenAt, now, zone)}`
  const words = warning === null ? proven : backupBadgeTexts[warning]
  const title = warning === null ? proven : [backupWarningTexts[warning], proven].filter(Boolean).join('。')
  const badge = (
    <>
      <span aria-hidden="true" className={`tone-${tone}`}>
        <SafetyCertificateOutlined />
      </span>
      <span className={tone === 'stop' ? 'tone-stop tx-strong' : 'key-bar-words'}>{words}</span>
    </>
  )
  if (!mayOpen)
    return (
      <span className="key-bar-device" title={title}>
        {badge}
      </span>
    )
  return (
    <button
      type="button"
      className="key-bar-device key-bar-open"
      title={title}
      aria-label={words}
      onClick={() => void navigate(paths.backup)}
    >
      {badge}
    </button>
  )
}
