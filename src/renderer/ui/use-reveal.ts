import { useEffect, useRef, useState } from 'react'

const SECONDS = 10

interface Revealed {
  readonly value: string
  readonly until: number
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A clear value that lives ten seconds in memory from the moment the core gave it, then must be asked for again. */
export const useReveal = (ask: ((reason: string) => Promise<string>) | undefined) => {
  const [revealed, setRevealed] = useState<Revealed | null>(null)
  const [visible, setVisible] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [now, setNow] = useState(0)
  const timer = useRef(0)

  useEffect(() => {
    if (revealed === null) return
    timer.current = window.setInterval(() => {
      setNow(performance.now())
      if (performance.now() >= revealed.until) {
        setRevealed(null)
        setVisible(false)
      }
    }, 250)
    return () => window.clearInterval(timer.current)
  }, [revealed])

  const fetch = async (reason: string): Promise<boolean> => {
    setProblem(null)
    try {
      const value = await ask?.(reason)
      if (value === undefined) return false
      setNow(performance.now())
      setRevealed({ value, until: performance.now() + SECONDS * 1000 })
      setVisible(true)
      return true
    } catch (error) {
      setProblem(messageOf(error))
      return false
    }
  }
  return {
    known: revealed !== null,
    shown: visible && revealed !== null ? revealed.value : null,
    left: revealed === null ? 0 : Math.max(1, Math.ceil((revealed.until - now) / 1000)),
    problem,
    fetch,
    show: () => setVisible(true),
    hide: () => setVisible(false),
  }
}
