import { CheckCircleFilled, WarningFilled } from '@ant-design/icons'
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { KeyCap } from './key-cap.tsx'
import { kit } from './kit.text.ts'
import './notes.css'

export interface ToastMessage {
  /** Object and result: 已出库 3 件 */
  text: string
  /** Takes the act back; offered for ten seconds. */
  undo?: () => void
  /** Done, but somebody should look again: it stays as long as an act that can be taken back. */
  warning?: boolean
}

interface Toast extends ToastMessage {
  readonly id: number
  readonly until: number
}

export interface Toasts {
  show: (message: ToastMessage) => void
  /** Ctrl+Z: takes back the last act that still can be; false when there is none. */
  undoLatest: () => boolean
}

const PLAIN_MS = 3_000
const LONG_MS = 10_000

const ToastContext = createContext<Toasts>({ show: () => undefined, undoLatest: () => false })

export const useToasts = (): Toasts => useContext(ToastContext)

/** Holds the messages and draws them at the bottom left of the box it stands in. */
export const ToastShelf = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const latest = useRef(toasts)
  latest.current = toasts
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])

  const api = useMemo<Toasts>(() => {
    let next = 0
    return {
      show: (message) => {
        next += 1
        const until =
          performance.now() + (message.undo !== undefined || message.warning === true ? LONG_MS : PLAIN_MS)
        setToasts((all) => [...all.slice(-2), { ...message, id: next, until }])
      },
      undoLatest: () => {
        const toast = latest.current.findLast((each) => each.undo !== undefined)
        if (toast === undefined) return false
        drop(toast.id)
        toast.undo?.()
        return true
      },
    }
  }, [drop])

  return (
    <ToastContext value={api}>
      {children}
      <div className="toast-shelf" role="status" aria-live="polite">
        {toasts.map((toast) => (
          <ToastLine key={toast.id} toast={toast} onGone={drop} />
        ))}
      </div>
    </ToastContext>
  )
}

const ToastLine = ({ toast, onGone }: { toast: Toast; onGone: (id: number) => void }) => {
  const left = useSecondsLeft(toast.until, () => onGone(toast.id))
  const undo = (): void => {
    onGone(toast.id)
    toast.undo?.()
  }
  return (
    <div className="toast">
      {toast.warning === true ? (
        <WarningFilled aria-hidden="true" />
      ) : (
        <CheckCircleFilled aria-hidden="true" />
      )}
      {toast.text}
      {toast.undo !== undefined && (
        <>
          <button type="button" className="toast-undo" aria-keyshortcuts="Control+Z" onClick={undo}>
            {kit.toast.undo}
          </button>
          <KeyCap>Ctrl+Z</KeyCap>
          <span aria-hidden="true">{kit.toast.left(left)}</span>
        </>
      )}
    </div>
  )
}

const secondsUntil = (until: number): number => Math.max(0, Math.ceil((until - performance.now()) / 1000))

const useSecondsLeft = (until: number, onGone: () => void): number => {
  const [left, setLeft] = useState(() => secondsUntil(until))
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    const timer = window.setInterval(() => {
      setLeft(secondsUntil(until))
      if (performance.now() >= until) gone.current()
    }, 250)
    return () => window.clearInterval(timer)
  }, [until])
  return left
}
