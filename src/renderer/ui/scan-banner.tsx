import {
  BarcodeOutlined,
  CheckCircleFilled,
  ExclamationCircleFilled,
  QuestionCircleFilled,
  SoundOutlined,
  StopFilled,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { kit } from './kit.text.ts'
import './scan-banner.css'

export type ScanKind = 'ready' | 'ok' | 'duplicate' | 'unknown' | 'stop'

const icons: Readonly<Record<ScanKind, ReactNode>> = {
  ready: <BarcodeOutlined />,
  ok: <CheckCircleFilled />,
  duplicate: <ExclamationCircleFilled />,
  unknown: <QuestionCircleFilled />,
  stop: <StopFilled />,
}

export interface ScanBannerProps {
  kind: ScanKind
  /** What to do now. */
  title: string
  /** What was read. */
  detail?: ReactNode
  /** Scans that wait until a key answers this one. */
  queued?: number
  /** Slides in under the top bar on screens that are not about parcels. */
  floating?: boolean
}

export const ScanBanner = ({ kind, title, detail, queued = 0, floating = false }: ScanBannerProps) => (
  <div
    role={kind === 'stop' ? 'alert' : 'status'}
    className={`scan-banner scan-banner-${kind}${floating ? ' scan-banner-floating' : ''}`}
  >
    <span aria-hidden="true" className="scan-banner-icon">
      {icons[kind]}
    </span>
    <div className="lay-grow">
      <div className="scan-banner-title">{title}</div>
      {detail !== undefined && <div className="scan-banner-detail">{detail}</div>}
    </div>
    {queued > 0 && <span className="scan-banner-queue">{kit.scan.queued(queued)}</span>}
    {kind !== 'ready' && (
      <span aria-hidden="true" className="scan-banner-sound">
        <SoundOutlined />
        {kit.sounds[kind]}
      </span>
    )}
  </div>
)
