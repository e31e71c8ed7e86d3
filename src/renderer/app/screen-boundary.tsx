import { Button } from 'antd'
import { Component, type ReactNode } from 'react'
import { InlineError } from '../ui/inline-error.tsx'
import { t } from './app.text.ts'

interface ScreenBoundaryProps {
  children: ReactNode
  /** A new screen starts without the crash of the last. */
  place: string
}

interface ScreenBoundaryState {
  readonly crashedAt: string | null
}

/** A crashed screen keeps its draft and offers to open again; the shell stands. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { crashedAt: null }

  static getDerivedStateFromError(): Partial<ScreenBoundaryState> {
    return { crashedAt: 'unknown' }
  }

  override componentDidCatch(): void {
    this.setState({ crashedAt: this.props.place })
  }

  override componentDidUpdate(before: ScreenBoundaryProps): void {
    if (before.place !== this.props.place && this.state.crashedAt !== null) this.setState({ crashedAt: null })
  }

  override render(): ReactNode {
    if (this.state.crashedAt === null) return this.props.children
    return (
      <div className="screen-pad screen-crash">
        <InlineError
          title={t.crash.title}
          safe={t.crash.safe}
          acts={
            <Button size="small" autoFocus onClick={() => this.setState({ crashedAt: null })}>
              {t.crash.again}
            </Button>
          }
        />
      </div>
    )
  }
}
