import { useEffect, useState } from 'react'
import { kit } from './kit.text.ts'
import './notes.css'

const SILENCE_MS = 200

/** Nothing for a fifth of a second, then still grey bars: most answers come before anything flickers. */
export const Waiting = ({ label = kit.table.loading }: { label?: string }) => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), SILENCE_MS)
    return () => window.clearTimeout(timer)
  }, [])
  if (!late) return null
  return (
    <div className="waiting-bars" role="status" aria-label={label}>
      <span />
      <span />
      <span />
    </div>
  )
}
