import {
  CheckCircleFilled,
  CrownOutlined,
  ExclamationCircleFilled,
  MinusCircleOutlined,
  QuestionCircleFilled,
  StopFilled,
  SyncOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Tone } from './tone.ts'
import './state.css'

const shapes: Readonly<Record<Tone, ReactNode>> = {
  done: <CheckCircleFilled />,
  active: <SyncOutlined />,
  due: <ExclamationCircleFilled />,
  stop: <StopFilled />,
  unknown: <QuestionCircleFilled />,
  idle: <MinusCircleOutlined />,
  vip: <CrownOutlined />,
}

export const StateIcon = ({ tone, icon }: { tone: Tone; icon?: ReactNode }) => (
  <span aria-hidden="true" className={`tone-${tone}`}>
    {icon ?? shapes[tone]}
  </span>
)

export interface StateProps {
  tone: Tone
  /** A shape of its own where the tone's is not telling enough; `null` for the word alone. */
  icon?: ReactNode
  children: ReactNode
}

/** Icon and word in running text and table cells. */
export const StateMark = ({
  tone,
  icon,
  children,
  hint = false,
  strong = false,
}: StateProps & { hint?: boolean; strong?: boolean }) => (
  <span className={`state-mark tone-${tone}${hint ? ' state-mark-hint' : ''}${strong ? ' tx-strong' : ''}`}>
    <Shape tone={tone} icon={icon} />
    {children}
  </span>
)

/** The same on a tint, where a state stands among other things. */
export const StatePill = ({ tone, icon, children }: StateProps) => (
  <span className={`state-pill tone-${tone}`}>
    <Shape tone={tone} icon={icon} />
    {children}
  </span>
)

const Shape = ({ tone, icon }: { tone: Tone; icon: ReactNode }) =>
  icon === null ? null : <StateIcon tone={tone} icon={icon ?? shapes[tone]} />
