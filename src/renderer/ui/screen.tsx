import type { ReactNode } from 'react'
import './screen.css'

type SideWidth = 'narrow' | 'normal' | 'wide'

export interface ScreenProps {
  /** ScreenHead; spans main and side column. */
  head?: ReactNode
  children: ReactNode
  /** What stands beside the work: 320, 380 or 420 px at 100 %. */
  side?: ReactNode
  sideLabel?: string
  sideWidth?: SideWidth
}

const bodyClass: Readonly<Record<SideWidth, string>> = {
  narrow: 'screen-body-side-narrow',
  normal: 'screen-body-side',
  wide: 'screen-body-side-wide',
}

export const Screen = ({ head, children, side, sideLabel, sideWidth = 'normal' }: ScreenProps) => (
  <div className="screen">
    {head}
    <div className={`screen-body${side === undefined ? '' : ` ${bodyClass[sideWidth]}`}`}>
      <div className="screen-main">{children}</div>
      {side !== undefined && (
        // It scrolls: whoever has no mouse reaches its end by the arrows.
        <aside aria-label={sideLabel} tabIndex={0} className="screen-side">
          {side}
        </aside>
      )}
    </div>
  </div>
)

export interface ScreenHeadProps {
  title: ReactNode
  /** One quiet line beside the title. */
  note?: ReactNode
  /** Buttons at the right; one filled button a screen. */
  acts?: ReactNode
}

export const ScreenHead = ({ title, note, acts }: ScreenHeadProps) => (
  <div className="screen-head">
    <h1 className="tx-title tx-nowrap screen-head-title">{title}</h1>
    {note !== undefined && <span className="tx-soft tx-cut">{note}</span>}
    <span className="lay-grow" />
    {acts}
  </div>
)

interface ScreenScrollProps {
  children: ReactNode
  label?: string
  /** Nothing in it takes the focus: it does so itself, so that it can be scrolled by the arrows. */
  readOnly?: boolean
}

/** The middle that scrolls, with a fade so that a cut row is seen as cut. */
export const ScreenScroll = ({ children, label, readOnly = false }: ScreenScrollProps) => (
  <section
    className="screen-scroll screen-pad"
    aria-label={label}
    {...(readOnly ? { tabIndex: 0 } : { tabIndex: -1, 'data-quiet-focus': '' })}
  >
    {children}
    <div className="screen-scroll-end" />
  </section>
)

/** Never scrolls away. */
export const ScreenActions = ({ children }: { children: ReactNode }) => (
  <div className="screen-actions">{children}</div>
)

export interface SectionHeadProps {
  title: ReactNode
  note?: ReactNode
  act?: ReactNode
}

export const SectionHead = ({ title, note, act }: SectionHeadProps) => (
  <div className="section-head">
    <h2 className="tx-section tx-nowrap">{title}</h2>
    {note !== undefined && <span className="tx-hint tx-soft">{note}</span>}
    <span className="lay-grow" />
    {act}
  </div>
)
